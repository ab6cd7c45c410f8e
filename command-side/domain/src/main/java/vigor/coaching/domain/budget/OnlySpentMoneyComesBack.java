package vigor.coaching.domain.budget;

import vigor.coaching.command.budget.CorrectSystemSpend;
import vigor.kernel.command.CommandRefused;

/** No correction brings back more than was ever spent. */
final class OnlySpentMoneyComesBack {
  private OnlySpentMoneyComesBack() {}

  static void check(CorrectSystemSpend c, SystemBudget budget) {
    if (Math.addExact(budget.spent().micros(), c.difference().micros()) < 0) {
      throw CommandRefused.conflict(
          "OnlySpentMoneyComesBack", null, "More would come back than was spent.");
    }
  }
}
