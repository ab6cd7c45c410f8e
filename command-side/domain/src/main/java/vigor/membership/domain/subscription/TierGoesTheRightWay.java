package vigor.membership.domain.subscription;

import vigor.kernel.command.CommandRefused;
import vigor.membership.command.Tier;

/** An upgrade asks for more than there is, a downgrade for less. */
final class TierGoesTheRightWay {
  private TierGoesTheRightWay() {}

  static void checkUp(Tier from, Tier to) {
    if (to.compareTo(from) <= 0) {
      throw refusal("This is not more than what you have.");
    }
  }

  static void checkDown(Tier from, Tier to) {
    if (to.compareTo(from) >= 0) {
      throw refusal("This is not less than what you have.");
    }
  }

  private static CommandRefused refusal(String message) {
    return CommandRefused.rule("TierGoesTheRightWay", "tier", message);
  }
}
