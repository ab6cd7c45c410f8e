package vigor.coaching.saga.budget;

import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ReplayStatus;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import vigor.coaching.command.CoachingEvent;
import vigor.coaching.command.LlmAttemptCostCorrected;
import vigor.coaching.command.LlmAttemptFailed;
import vigor.coaching.command.LlmAttemptStarted;
import vigor.coaching.command.LlmAttemptSucceeded;
import vigor.coaching.command.budget.CorrectionId;
import vigor.coaching.command.budget.SystemBudgetSet;
import vigor.coaching.command.budget.SystemTrancheClosed;
import vigor.coaching.command.budget.SystemTrancheGranted;
import vigor.kernel.saga.Deadlines;
import vigor.kernel.saga.StepId;

/**
 * Books attempts on their tranches, in one transaction with its token. A correction is named after
 * the event that brought it, so that it is made once. A replay fills the tables and tells nobody.
 */
@ProcessingGroup(TrancheProjector.GROUP)
public final class TrancheProjector {
  public static final String GROUP = "policy-tranches";

  private final TrancheTable tranches;
  private final TrancheAttempts attempts;
  private final SystemLimits limits;
  private final TrancheLedger ledger;
  private final Deadlines deadlines;

  public TrancheProjector(
      TrancheTable tranches,
      TrancheAttempts attempts,
      SystemLimits limits,
      TrancheLedger ledger,
      Deadlines deadlines) {
    this.tranches = tranches;
    this.attempts = attempts;
    this.limits = limits;
    this.ledger = ledger;
    this.deadlines = deadlines;
  }

  @EventHandler
  void on(SystemBudgetSet event) {
    limits.set(event.month(), event.limit());
  }

  @EventHandler
  void on(SystemTrancheGranted event, ReplayStatus replay) {
    tranches.add(event);
    if (!replay.isReplay()) {
      deadlines.schedule(
          TrancheClosing.NAME,
          TrancheClosing.id(event.trancheId()),
          TrancheClosing.dueFor(event.expiresAt()));
    }
  }

  @EventHandler
  void on(SystemTrancheClosed event) {
    tranches.told(event.trancheId(), event.spent());
  }

  @EventHandler
  void on(CoachingEvent event, @SequenceNumber Long version, ReplayStatus replay) {
    Optional<TrancheLedger.Late> late = book(event);
    if (late.isPresent() && !replay.isReplay()) {
      CorrectionId id = new CorrectionId(StepId.of(event.callId().value(), "cost " + version));
      ledger.tell(late.get(), id, event.at());
    }
  }

  @ResetHandler
  void reset() {
    limits.removeAll();
    attempts.removeAll();
    tranches.removeAll();
  }

  private Optional<TrancheLedger.Late> book(CoachingEvent event) {
    return switch (event) {
      case LlmAttemptStarted e when e.tranche() != null ->
          ledger.opened(e.callId(), e.attempt(), e.tranche(), e.upperBound());
      case LlmAttemptSucceeded e -> ledger.ended(e.callId(), e.attempt(), e.cost());
      case LlmAttemptFailed e -> ledger.ended(e.callId(), e.attempt(), e.failure().cost());
      case LlmAttemptCostCorrected e -> ledger.ended(e.callId(), e.attempt(), e.to());
      default -> Optional.empty();
    };
  }
}
