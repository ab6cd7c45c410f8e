package vigor.membership.domain.subscription;

import vigor.kernel.command.CommandRefused;
import vigor.membership.command.subscription.DecideUpgrade;

/** Nobody upgrades themselves for free, administrators included. */
final class NobodyDecidesTheirOwnRequest {
  private NobodyDecidesTheirOwnRequest() {}

  static void check(DecideUpgrade command) {
    if (command.by().equals(command.subscriptionId().person())) {
      throw CommandRefused.rule(
          "NobodyDecidesTheirOwnRequest", null, "Another administrator has to decide this.");
    }
  }
}
