package vigor.coaching.saga.budget;

import java.time.Instant;
import java.util.Optional;
import org.springframework.transaction.support.TransactionOperations;
import vigor.coaching.command.LlmCallId;
import vigor.coaching.command.budget.CloseTranche;
import vigor.coaching.command.budget.CorrectSystemSpend;
import vigor.coaching.command.budget.CorrectionId;
import vigor.coaching.command.budget.CostDifference;
import vigor.coaching.command.budget.TrancheId;
import vigor.kernel.saga.Commands;
import vigor.membership.command.MicroUsd;

/**
 * Adds up what attempts take from their tranche. The sum a tranche is closed with is fixed before
 * it is told, and what changes afterwards is told as a correction, so that nothing is counted twice
 * or forgotten, wherever this is interrupted.
 */
public final class TrancheLedger {
  private final TrancheTable tranches;
  private final TrancheAttempts attempts;
  private final TransactionOperations transactions;
  private final Commands commands;

  public TrancheLedger(
      TrancheTable tranches,
      TrancheAttempts attempts,
      TransactionOperations transactions,
      Commands commands) {
    this.tranches = tranches;
    this.attempts = attempts;
    this.transactions = transactions;
    this.commands = commands;
  }

  /** What changed for a tranche that is closed already; told by {@link #tell}. */
  record Late(KnownTranche tranche, CostDifference difference) {}

  /** An attempt begins; it counts with its upper bound. */
  Optional<Late> opened(LlmCallId call, int attempt, TrancheId id, MicroUsd upperBound) {
    Optional<KnownTranche> tranche = tranches.lock(id);
    if (attempts.find(call, attempt).isPresent()) {
      return Optional.empty();
    }
    attempts.open(call, attempt, id, upperBound);
    return late(tranche, MicroUsd.ZERO, upperBound);
  }

  /** It is known, or known better, what an attempt cost. */
  Optional<Late> ended(LlmCallId call, int attempt, MicroUsd cost) {
    return attempts
        .find(call, attempt)
        .flatMap(
            booked -> {
              Optional<KnownTranche> tranche = tranches.lock(booked.tranche());
              attempts.end(call, attempt, cost);
              return late(tranche, booked.cost(), cost);
            });
  }

  void tell(Late late, CorrectionId id, Instant at) {
    KnownTranche tranche = late.tranche();
    if (!tranche.told() && tranche.closedWith() != null) {
      commands.accepted(new CloseTranche(tranche.month(), tranche.id(), tranche.closedWith(), at));
    }
    commands.accepted(new CorrectSystemSpend(tranche.month(), id, late.difference(), at));
  }

  /** Closes the tranche, unless an attempt on it is still open: then false. */
  boolean close(TrancheId id, Instant at) {
    Optional<KnownTranche> fixed = transactions.execute(status -> fix(id));
    if (fixed == null || fixed.isEmpty()) {
      return false;
    }
    KnownTranche tranche = fixed.get();
    if (!tranche.told() && tranche.closedWith() != null) {
      commands.accepted(new CloseTranche(tranche.month(), tranche.id(), tranche.closedWith(), at));
    }
    return true;
  }

  private Optional<KnownTranche> fix(TrancheId id) {
    Optional<KnownTranche> tranche = tranches.lock(id);
    if (tranche.isEmpty() || tranche.get().isClosed()) {
      return tranche;
    }
    if (attempts.anyOpen(id)) {
      return Optional.empty();
    }
    tranches.close(id, attempts.sum(id));
    return tranches.lock(id);
  }

  private static Optional<Late> late(
      Optional<KnownTranche> tranche, MicroUsd before, MicroUsd after) {
    return before.equals(after)
        ? Optional.empty()
        : tranche
            .filter(KnownTranche::isClosed)
            .map(closed -> new Late(closed, CostDifference.between(before, after)));
  }
}
