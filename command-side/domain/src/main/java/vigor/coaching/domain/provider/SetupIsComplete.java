package vigor.coaching.domain.provider;

import java.util.regex.Pattern;
import vigor.coaching.command.provider.ProviderSetup;
import vigor.kernel.command.CommandRefused;

/** A setup names an address and at least one model, and its numbers are within their ranges. */
final class SetupIsComplete {
  /** Without a login and without a query: keys do not belong into addresses. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "https?://([A-Za-z0-9.-]+|\\[[0-9A-Fa-f:]+\\])(:\\d{1,5})?(/[A-Za-z0-9._~/-]*)?");

  private static final int MOST_MODELS = 10;
  private static final int LARGEST = 1_000;

  private SetupIsComplete() {}

  static void check(ProviderSetup setup) {
    require(
        ADDRESS.matcher(setup.baseUrl()).matches(),
        "baseUrl",
        "An address begins with https:// or http://.");
    require(
        !setup.models().isEmpty()
            && setup.models().size() <= MOST_MODELS
            && setup.models().stream().noneMatch(String::isBlank),
        "models",
        "Name one to ten models.");
    require(within(0, setup.priority()), "priority", "A priority is between 0 and 1000.");
    require(within(0, setup.weight()), "weight", "A weight is between 0 and 1000.");
    require(within(1, setup.maxAtOnce()), "maxAtOnce", "Between 1 and 1000 calls at once.");
  }

  private static boolean within(int least, int number) {
    return number >= least && number <= LARGEST;
  }

  private static void require(boolean holds, String field, String message) {
    if (!holds) {
      throw CommandRefused.rule("SetupIsComplete", field, message);
    }
  }
}
