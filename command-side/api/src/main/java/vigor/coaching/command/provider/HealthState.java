package vigor.coaching.command.provider;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a model's provider is. */
public enum HealthState {
  WELL,
  /** It asked to be left alone. */
  COOLING_DOWN,
  /** It failed often lately and is left alone for a while. */
  CIRCUIT_OPEN,
  /** It does not accept our key or account. */
  NOT_ALLOWED;

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static HealthState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
