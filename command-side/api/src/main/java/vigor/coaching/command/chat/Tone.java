package vigor.coaching.command.chat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How the coach talks. */
public enum Tone {
  WARM,
  DIRECT,
  CALM;

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static Tone of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
