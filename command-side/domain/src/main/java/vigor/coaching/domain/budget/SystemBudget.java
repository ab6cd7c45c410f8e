package vigor.coaching.domain.budget;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.budget.CorrectionId;
import vigor.coaching.command.budget.CostDifference;
import vigor.coaching.command.budget.SystemBudgetEvent;
import vigor.coaching.command.budget.SystemBudgetExhausted;
import vigor.coaching.command.budget.SystemBudgetSet;
import vigor.coaching.command.budget.SystemBudgetThresholdReached;
import vigor.coaching.command.budget.SystemSpendCorrected;
import vigor.coaching.command.budget.SystemTrancheClosed;
import vigor.coaching.command.budget.SystemTrancheExpired;
import vigor.coaching.command.budget.SystemTrancheGranted;
import vigor.coaching.command.budget.TrancheId;
import vigor.membership.command.MicroUsd;

/**
 * A month's budget as its events tell it. {@link SystemBudgetDecisions} decides on it.
 *
 * @param decided the limit an administrator set; null in a month without one
 * @param told the limit whose exhaustion was told last
 * @param thresholds the limit that holds and which parts of it were told of
 * @param open the tranches in use
 * @param spent what the closed ones spent, corrections included
 */
record SystemBudget(
    @Nullable MicroUsd decided,
    @Nullable MicroUsd told,
    Thresholds thresholds,
    Map<TrancheId, OpenTranche> open,
    MicroUsd spent,
    Lately<TrancheId, MicroUsd> closed,
    Lately<CorrectionId, CostDifference> corrected) {

  static final SystemBudget NEW =
      new SystemBudget(
          null, null, Thresholds.NONE, Map.of(), MicroUsd.ZERO, Lately.nothing(), Lately.nothing());

  SystemBudget evolve(SystemBudgetEvent event) {
    return switch (event) {
      case SystemBudgetSet e ->
          new SystemBudget(
              e.limit(), told, thresholds.under(e.limit()), open, spent, closed, corrected);
      case SystemBudgetExhausted e ->
          new SystemBudget(
              decided, e.limit(), thresholds.under(e.limit()), open, spent, closed, corrected);
      case SystemBudgetThresholdReached e ->
          new SystemBudget(
              decided, told, thresholds.told(e.percent()), open, spent, closed, corrected);
      case SystemTrancheGranted e ->
          under(e.limit()).with(e.trancheId(), new OpenTranche(e.amount(), false));
      case SystemTrancheExpired e ->
          with(e.trancheId(), new OpenTranche(amount(e.trancheId()), true));
      case SystemTrancheClosed e -> closed(e);
      case SystemSpendCorrected e ->
          new SystemBudget(
              decided,
              told,
              thresholds,
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
    MicroUsd committed =
        open.values().stream().map(OpenTranche::amount).reduce(spent, MicroUsd::plus);
    return new MicroUsd(Math.max(0, limit.micros() - committed.micros()));
  }

  /** What the tranche was granted; zero when it is not open. */
  MicroUsd amount(TrancheId id) {
    OpenTranche tranche = open.get(id);
    return tranche == null ? MicroUsd.ZERO : tranche.amount();
  }

  private SystemBudget under(MicroUsd limit) {
    return new SystemBudget(decided, told, thresholds.under(limit), open, spent, closed, corrected);
  }

  private SystemBudget with(TrancheId id, OpenTranche tranche) {
    Map<TrancheId, OpenTranche> more = new TreeMap<>(open);
    more.put(id, tranche);
    return new SystemBudget(decided, told, thresholds, more, spent, closed, corrected);
  }

  private SystemBudget closed(SystemTrancheClosed e) {
    Map<TrancheId, OpenTranche> remaining = new TreeMap<>(open);
    remaining.remove(e.trancheId());
    return new SystemBudget(
        decided,
        told,
        thresholds,
        remaining,
        spent.plus(e.spent()),
        closed.with(e.trancheId(), e.spent()),
        corrected);
  }
}
