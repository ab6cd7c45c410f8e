package vigor.coaching.command.route;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a provider could be asked at the time. */
public enum Readiness {
  READY,
  /** An administrator switched it off. */
  DISABLED,
  /** Its key could not be found. */
  NO_KEY,
  /** It failed often lately. */
  CIRCUIT_OPEN,
  /** It asked to be left alone. */
  COOLING_DOWN;

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static Readiness of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
