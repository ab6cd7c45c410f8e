package vigor.coaching.domain.provider;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import vigor.coaching.command.provider.ProviderSetup;
import vigor.kernel.command.CommandRefused;

/** A setup names an address and at least one model, and its numbers are within their ranges. */
final class SetupIsComplete {
  private static final Set<String> SCHEMES = Set.of("http", "https");
  private static final int MOST_MODELS = 10;
  private static final int LARGEST = 1_000;

  private SetupIsComplete() {}

  static void check(ProviderSetup setup) {
    require(isAddress(setup.baseUrl()), "baseUrl", "An address begins with https:// or http://.");
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

  /** Without a login in it: keys do not belong into addresses. */
  private static boolean isAddress(String text) {
    try {
      URI uri = new URI(text);
      return uri.getScheme() != null
          && SCHEMES.contains(uri.getScheme())
          && uri.getHost() != null
          && uri.getRawUserInfo() == null
          && uri.getRawQuery() == null;
    } catch (URISyntaxException notAnAddress) {
      return false;
    }
  }

  private static void require(boolean holds, String field, String message) {
    if (!holds) {
      throw CommandRefused.rule("SetupIsComplete", field, message);
    }
  }
}
