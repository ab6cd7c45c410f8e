package vigor.coaching.domain.budget;

import java.util.List;
import java.util.Objects;
import vigor.coaching.command.budget.CloseTranche;
import vigor.coaching.command.budget.CorrectSystemSpend;
import vigor.coaching.command.budget.ExpireTranche;
import vigor.coaching.command.budget.GrantTranche;
import vigor.coaching.command.budget.SetSystemBudget;
import vigor.coaching.command.budget.SystemBudgetCommand;
import vigor.coaching.command.budget.SystemBudgetEvent;
import vigor.coaching.command.budget.SystemBudgetExhausted;
import vigor.coaching.command.budget.SystemBudgetSet;
import vigor.coaching.command.budget.SystemSpendCorrected;
import vigor.coaching.command.budget.SystemTrancheClosed;
import vigor.coaching.command.budget.SystemTrancheExpired;
import vigor.coaching.command.budget.SystemTrancheGranted;
import vigor.membership.command.MicroUsd;

/** What a month's budget answers to each command. Pure. */
final class SystemBudgetDecisions {
  private SystemBudgetDecisions() {}

  static List<SystemBudgetEvent> decide(SystemBudgetCommand command, SystemBudget budget) {
    return switch (command) {
      case GrantTranche c -> grant(c, budget);
      case ExpireTranche c -> expire(c, budget);
      case CloseTranche c -> SystemThresholdIsToldOnce.withThresholds(close(c, budget), budget);
      case CorrectSystemSpend c ->
          SystemThresholdIsToldOnce.withThresholds(correct(c, budget), budget);
      case SetSystemBudget c ->
          c.limit().equals(budget.decided())
              ? List.of()
              : List.of(new SystemBudgetSet(c.month(), c.limit(), c.decision(), c.at()));
    };
  }

  private static List<SystemBudgetEvent> grant(GrantTranche c, SystemBudget budget) {
    if (budget.knows(c.trancheId())) {
      return List.of();
    }
    MicroUsd limit = Objects.requireNonNullElse(budget.decided(), c.limit());
    MicroUsd left = budget.left(limit);
    if (left.compareTo(c.least()) < 0) {
      SystemBudgetIsNotPassed.check(limit, budget);
      return List.of(new SystemBudgetExhausted(c.month(), limit, c.least(), left, c.at()));
    }
    return List.of(
        new SystemTrancheGranted(
            c.month(),
            c.trancheId(),
            c.amount().max(c.least()).min(left),
            limit,
            c.expiresAt(),
            c.at()));
  }

  private static List<SystemBudgetEvent> expire(ExpireTranche c, SystemBudget budget) {
    OpenTranche tranche = budget.open().get(c.trancheId());
    return tranche == null || tranche.expired()
        ? List.of()
        : List.of(new SystemTrancheExpired(c.month(), c.trancheId(), c.at()));
  }

  private static List<SystemBudgetEvent> close(CloseTranche c, SystemBudget budget) {
    return TrancheIsClosedOnce.isRepeat(c, budget)
        ? List.of()
        : List.of(new SystemTrancheClosed(c.month(), c.trancheId(), c.spent(), c.at()));
  }

  private static List<SystemBudgetEvent> correct(CorrectSystemSpend c, SystemBudget budget) {
    if (CorrectionIsMadeOnce.isRepeat(c, budget)) {
      return List.of();
    }
    OnlySpentMoneyComesBack.check(c, budget);
    return List.of(new SystemSpendCorrected(c.month(), c.correctionId(), c.difference(), c.at()));
  }
}
