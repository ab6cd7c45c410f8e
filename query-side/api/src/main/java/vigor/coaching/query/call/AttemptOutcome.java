package vigor.coaching.query.call;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of an attempt. */
public enum AttemptOutcome {
  PENDING,
  SUCCEEDED,
  FAILED;

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static AttemptOutcome of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
