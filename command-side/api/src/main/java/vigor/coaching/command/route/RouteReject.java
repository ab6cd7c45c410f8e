package vigor.coaching.command.route;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a provider is not asked. */
public enum RouteReject {
  DISABLED,
  NO_KEY,
  CIRCUIT_OPEN,
  COOLING_DOWN,
  /** What cannot be priced cannot be reserved. */
  NO_PRICE,
  /** It can cost more than was reserved. */
  TOO_DEAR,
  /** It cannot be expected to answer in the time left. */
  TOO_SLOW;

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static RouteReject of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
