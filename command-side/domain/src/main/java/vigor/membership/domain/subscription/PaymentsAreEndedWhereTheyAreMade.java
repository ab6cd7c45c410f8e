package vigor.membership.domain.subscription;

import vigor.kernel.command.CommandRefused;

/** We cannot stop somebody else's payments, so we do not pretend to. */
final class PaymentsAreEndedWhereTheyAreMade {
  private PaymentsAreEndedWhereTheyAreMade() {}

  static void check(Subscription now) {
    if (now.paid() != null) {
      throw CommandRefused.conflict(
          "PaymentsAreEndedWhereTheyAreMade",
          "tier",
          "You pay for this tier. End the payments where you made them; the tier then ends with"
              + " the paid period.");
    }
  }
}
