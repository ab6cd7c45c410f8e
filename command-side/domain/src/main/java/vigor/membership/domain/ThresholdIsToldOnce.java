package vigor.membership.domain;

import java.util.ArrayList;
import java.util.List;
import vigor.membership.command.BudgetThreshold;
import vigor.membership.command.BudgetThresholdReached;
import vigor.membership.command.LimitKind;
import vigor.membership.command.LlmSpendRefused;
import vigor.membership.command.LlmSpendSettled;
import vigor.membership.command.MembershipEvent;
import vigor.membership.command.MicroUsd;
import vigor.membership.command.SpendWindow;
import vigor.membership.command.WindowKind;

/** That 80, 90 and 100 % of a month's money are used is told once for each month and limit. */
final class ThresholdIsToldOnce {
  private ThresholdIsToldOnce() {}

  /** The decision, followed by the thresholds it reaches. */
  static List<MembershipEvent> withThresholds(List<MembershipEvent> decided, Allowance before) {
    List<MembershipEvent> all = new ArrayList<>();
    Allowance now = before;
    for (MembershipEvent event : decided) {
      all.add(event);
      now = now.evolve(event);
      for (BudgetThresholdReached reached : reachedBy(event, now)) {
        all.add(reached);
        now = now.evolve(reached);
      }
    }
    return List.copyOf(all);
  }

  private static List<BudgetThresholdReached> reachedBy(MembershipEvent event, Allowance now) {
    return switch (event) {
      case LlmSpendSettled e -> settled(e, now);
      case LlmSpendRefused e -> refused(e, now);
      default -> List.of();
    };
  }

  private static List<BudgetThresholdReached> settled(LlmSpendSettled e, Allowance now) {
    WindowUsage month = now.usage().get(WindowKind.MONTH);
    if (month == null) {
      return List.of();
    }
    MicroUsd limit = now.moneyPerMonth();
    int told = now.told().percentOf(month.window(), limit);
    return BudgetThreshold.reached(month.money(), limit, told).stream()
        .map(
            percent ->
                new BudgetThresholdReached(
                    e.person(), month.window(), percent, month.money(), limit, e.at()))
        .toList();
  }

  /** What is left is too little for a request: for the person that is the end of the money. */
  private static List<BudgetThresholdReached> refused(LlmSpendRefused e, Allowance now) {
    SpendWindow window = e.reached().window();
    if (e.reached().kind() != LimitKind.MONEY || window == null) {
      return List.of();
    }
    MicroUsd limit = now.moneyPerMonth();
    return now.told().percentOf(window, limit) >= 100
        ? List.of()
        : List.of(
            new BudgetThresholdReached(
                e.person(), window, 100, new MicroUsd(e.reached().used()), limit, e.at()));
  }
}
