package vigor.coaching.domain.budget;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.budget.CorrectionId;
import vigor.coaching.command.budget.CostDifference;
import vigor.coaching.command.budget.SystemBudgetEvent;
import vigor.coaching.command.budget.SystemBudgetExhausted;
import vigor.coaching.command.budget.SystemBudgetSet;
import vigor.coaching.command.budget.SystemSpendCorrected;
import vigor.coaching.command.budget.SystemTrancheClosed;
import vigor.coaching.command.budget.SystemTrancheGranted;
import vigor.coaching.command.budget.TrancheId;
import vigor.membership.command.MicroUsd;

/**
 * A month's budget as its events tell it. {@link SystemBudgetDecisions} decides on it.
 *
 * @param decided the limit an administrator set; null in a month without one
 * @param told the limit whose exhaustion was told last
 * @param open what the tranches in use were granted
 * @param spent what the closed ones spent, corrections included
 */
record SystemBudget(
    @Nullable MicroUsd decided,
    @Nullable MicroUsd told,
    Map<TrancheId, MicroUsd> open,
    MicroUsd spent,
    Lately<TrancheId, MicroUsd> closed,
    Lately<CorrectionId, CostDifference> corrected) {

  static final SystemBudget NEW =
      new SystemBudget(null, null, Map.of(), MicroUsd.ZERO, Lately.nothing(), Lately.nothing());

  SystemBudget evolve(SystemBudgetEvent event) {
    return switch (event) {
      case SystemBudgetSet e -> new SystemBudget(e.limit(), told, open, spent, closed, corrected);
      case SystemBudgetExhausted e ->
          new SystemBudget(decided, e.limit(), open, spent, closed, corrected);
      case SystemTrancheGranted e -> granted(e);
      case SystemTrancheClosed e -> closed(e);
      case SystemSpendCorrected e ->
          new SystemBudget(
              decided,
              told,
              open,
              e.difference().appliedTo(spent),
              closed,
              corrected.with(e.correctionId(), e.difference()));
    };
  }

  boolean knows(TrancheId id) {
    return open.containsKey(id) || closed.of(id) != null;
  }

  /** What is neither spent nor set aside. */
  MicroUsd left(MicroUsd limit) {
    MicroUsd committed = open.values().stream().reduce(spent, MicroUsd::plus);
    return new MicroUsd(Math.max(0, limit.micros() - committed.micros()));
  }

  private SystemBudget granted(SystemTrancheGranted e) {
    Map<TrancheId, MicroUsd> more = new TreeMap<>(open);
    more.put(e.trancheId(), e.amount());
    return new SystemBudget(decided, told, more, spent, closed, corrected);
  }

  private SystemBudget closed(SystemTrancheClosed e) {
    Map<TrancheId, MicroUsd> remaining = new TreeMap<>(open);
    remaining.remove(e.trancheId());
    return new SystemBudget(
        decided,
        told,
        remaining,
        spent.plus(e.spent()),
        closed.with(e.trancheId(), e.spent()),
        corrected);
  }
}
