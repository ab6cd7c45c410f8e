package vigor.coaching.saga.budget;

import java.util.Optional;
import vigor.coaching.command.LlmCallId;
import vigor.coaching.command.budget.CostDifference;
import vigor.coaching.command.budget.SystemMonth;
import vigor.coaching.command.budget.TrancheId;
import vigor.membership.command.MicroUsd;

/**
 * Adds up what attempts take from their tranche. It is closed once, with the sum when it has
 * expired and none of its attempts is open; whatever changes afterwards is a difference to that
 * sum, so that nothing is counted twice or forgotten.
 */
public final class TrancheLedger {
  private final TrancheTable tranches;
  private final TrancheAttempts attempts;

  public TrancheLedger(TrancheTable tranches, TrancheAttempts attempts) {
    this.tranches = tranches;
    this.attempts = attempts;
  }

  void granted(TrancheId id, SystemMonth month) {
    tranches.add(id, month);
  }

  Optional<TrancheNews> expired(TrancheId id) {
    tranches.expire(id);
    return tranches.find(id).flatMap(this::closed);
  }

  /** An attempt begins; it counts with its upper bound. */
  Optional<TrancheNews> opened(LlmCallId call, int attempt, TrancheId id, MicroUsd upperBound) {
    if (attempts.find(call, attempt).isPresent()) {
      return Optional.empty();
    }
    attempts.open(call, attempt, id, upperBound);
    return tranches.find(id).flatMap(tranche -> differs(tranche, MicroUsd.ZERO, upperBound));
  }

  /** It is known, or known better, what an attempt cost. */
  Optional<TrancheNews> ended(LlmCallId call, int attempt, MicroUsd cost) {
    return attempts.find(call, attempt).flatMap(booked -> ended(call, attempt, cost, booked));
  }

  void forgetAll() {
    attempts.removeAll();
    tranches.removeAll();
  }

  private Optional<TrancheNews> ended(
      LlmCallId call, int attempt, MicroUsd cost, TrancheAttempts.Booked booked) {
    attempts.end(call, attempt, cost);
    return tranches
        .find(booked.tranche())
        .flatMap(
            tranche -> tranche.closed() ? differs(tranche, booked.cost(), cost) : closed(tranche));
  }

  private Optional<TrancheNews> closed(KnownTranche tranche) {
    if (!tranche.expired() || tranche.closed() || attempts.anyOpen(tranche.id())) {
      return Optional.empty();
    }
    tranches.close(tranche.id());
    return Optional.of(
        new TrancheNews.AllEnded(tranche.month(), tranche.id(), attempts.sum(tranche.id())));
  }

  private static Optional<TrancheNews> differs(
      KnownTranche tranche, MicroUsd before, MicroUsd after) {
    return !tranche.closed() || before.equals(after)
        ? Optional.empty()
        : Optional.of(
            new TrancheNews.Differs(tranche.month(), CostDifference.between(before, after)));
  }
}
