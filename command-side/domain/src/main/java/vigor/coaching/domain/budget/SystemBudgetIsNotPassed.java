package vigor.coaching.domain.budget;

import vigor.kernel.command.CommandRefused;
import vigor.membership.command.MicroUsd;

/** What is spent and set aside never passes the limit; its exhaustion is told once. */
final class SystemBudgetIsNotPassed {
  private SystemBudgetIsNotPassed() {}

  static void check(MicroUsd limit, SystemBudget budget) {
    if (limit.equals(budget.told())) {
      throw CommandRefused.conflict(
          "SystemBudgetIsNotPassed", null, "The budget of this month is used up.");
    }
  }
}
