package vigor.coaching.domain.budget;

import vigor.coaching.command.budget.CloseTranche;
import vigor.kernel.command.CommandRefused;
import vigor.membership.command.MicroUsd;

/** A tranche that was granted is closed with one sum; what comes later is a correction. */
final class TrancheIsClosedOnce {
  private TrancheIsClosedOnce() {}

  /** Whether it was closed with this very sum before. */
  static boolean isRepeat(CloseTranche c, SystemBudget budget) {
    if (budget.open().containsKey(c.trancheId())) {
      return false;
    }
    MicroUsd spent = budget.closed().of(c.trancheId());
    if (spent == null) {
      throw CommandRefused.notFound("TrancheIsClosedOnce", "This tranche was never granted.");
    }
    if (!spent.equals(c.spent())) {
      throw CommandRefused.conflict(
          "TrancheIsClosedOnce", null, "This tranche was already closed with another sum.");
    }
    return true;
  }
}
