package vigor.profile.command;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a person agrees to, one purpose at a time. */
public enum ConsentPurpose {
  HEALTH_DATA,
  LLM,
  ANALYTICS;

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static ConsentPurpose of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
