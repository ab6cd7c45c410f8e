package vigor.coaching.command.route;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How the order of providers is found. */
public enum RoutingStrategy {
  /** By priority. */
  IN_ORDER,
  /** The cheapest upper bound first. */
  LEAST_COST,
  /** The quickest of late first; who has not answered yet is tried before. */
  FASTEST,
  /** Spread by weight and the hash of the call's id, so that the same call goes the same way. */
  WEIGHTED;

  /** The lower-case code used in JSON. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a code; throws {@link IllegalArgumentException} for an unknown one. */
  @JsonCreator
  public static RoutingStrategy of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
