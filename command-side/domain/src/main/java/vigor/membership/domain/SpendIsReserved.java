package vigor.membership.domain;

import vigor.kernel.command.CommandRefused;
import vigor.membership.command.SpendId;

/** Only what was reserved can be paid. */
final class SpendIsReserved {
  private SpendIsReserved() {}

  static ClosedSpends.Ending check(SpendId id, Allowance allowance) {
    ClosedSpends.Ending ending = allowance.closed().of(id);
    if (ending == null) {
      throw refusal();
    }
    return ending;
  }

  static CommandRefused refusal() {
    return CommandRefused.conflict(
        "SpendIsReserved", null, "Nothing was reserved for this request.");
  }
}
