package vigor.identity.edge.limit;

import java.util.HashMap;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vigor.membership.command.Tier;

/**
 * Calls per minute, by tier and for one address; {@code vigor.calls-per-minute} changes them, for
 * example {@code free=300,address=6000}.
 */
@Component
final class CallAllowance {
  static final String ADDRESS = "address";
  private static final int MOST = 1_000_000;

  private final Map<String, Integer> perMinute =
      new HashMap<>(
          Map.of(
              Tier.FREE.code(),
              600,
              Tier.PREMIUM.code(),
              1_200,
              Tier.UNLIMITED.code(),
              2_400,
              ADDRESS,
              6_000));

  CallAllowance(Environment environment) {
    String changed = environment.getProperty("vigor.calls-per-minute", "");
    for (String entry : changed.isBlank() ? new String[0] : changed.split(",", -1)) {
      String[] pair = entry.strip().split("=", 2);
      if (pair.length < 2
          || !perMinute.containsKey(pair[0])
          || !pair[1].matches("[1-9][0-9]{0,6}")
          || Integer.parseInt(pair[1]) > MOST) {
        throw new IllegalStateException(
            "VIGOR_CALLS_PER_MINUTE must look like"
                + " free=600,premium=1200,unlimited=2400,address=6000");
      }
      perMinute.put(pair[0], Integer.parseInt(pair[1]));
    }
  }

  /** The calls a minute allows, at least one. */
  int of(String code) {
    return perMinute.getOrDefault(code, 1);
  }
}
