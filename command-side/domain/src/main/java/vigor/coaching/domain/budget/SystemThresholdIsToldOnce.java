package vigor.coaching.domain.budget;

import java.util.ArrayList;
import java.util.List;
import vigor.coaching.command.budget.SystemBudgetEvent;
import vigor.coaching.command.budget.SystemBudgetThresholdReached;
import vigor.membership.command.BudgetThreshold;
import vigor.membership.command.MicroUsd;

/** That 80, 90 and 100 % of the house's month are spent is told once for each limit. */
final class SystemThresholdIsToldOnce {
  private SystemThresholdIsToldOnce() {}

  /** The decision, followed by the thresholds it reaches. */
  static List<SystemBudgetEvent> withThresholds(
      List<SystemBudgetEvent> decided, SystemBudget before) {
    List<SystemBudgetEvent> all = new ArrayList<>(decided);
    SystemBudget now = before;
    for (SystemBudgetEvent event : decided) {
      now = now.evolve(event);
    }
    MicroUsd limit = now.thresholds().limit();
    if (!decided.isEmpty() && limit != null) {
      SystemBudgetEvent last = decided.getLast();
      for (int percent : BudgetThreshold.reached(now.spent(), limit, now.thresholds().percent())) {
        all.add(
            new SystemBudgetThresholdReached(last.month(), percent, now.spent(), limit, last.at()));
      }
    }
    return List.copyOf(all);
  }
}
