package vigor.coaching.saga.budget;

import java.time.Instant;
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
import vigor.coaching.command.budget.CloseTranche;
import vigor.coaching.command.budget.CorrectSystemSpend;
import vigor.coaching.command.budget.CorrectionId;
import vigor.coaching.command.budget.SystemBudgetSet;
import vigor.coaching.command.budget.SystemTrancheExpired;
import vigor.coaching.command.budget.SystemTrancheGranted;
import vigor.kernel.saga.Commands;
import vigor.kernel.saga.Deadlines;
import vigor.kernel.saga.StepId;

/**
 * Books attempts on their tranches, in the order of the log and in one transaction with its token,
 * and tells the month's budget. A correction is named after the event that brought it, so that it
 * is made once. A replay fills the tables and tells nobody.
 */
@ProcessingGroup(TrancheProjector.GROUP)
public final class TrancheProjector {
  public static final String GROUP = "policy-tranches";

  private final TrancheLedger ledger;
  private final SystemLimits limits;
  private final Deadlines deadlines;
  private final Commands commands;

  public TrancheProjector(
      TrancheLedger ledger, SystemLimits limits, Deadlines deadlines, Commands commands) {
    this.ledger = ledger;
    this.limits = limits;
    this.deadlines = deadlines;
    this.commands = commands;
  }

  @EventHandler
  void on(SystemBudgetSet event) {
    limits.set(event.month(), event.limit());
  }

  @EventHandler
  void on(SystemTrancheGranted event, ReplayStatus replay) {
    ledger.granted(event.trancheId(), event.month());
    if (!replay.isReplay()) {
      deadlines.schedule(TrancheExpiry.NAME, TrancheExpiry.id(event), TrancheExpiry.dueFor(event));
    }
  }

  @EventHandler
  void on(SystemTrancheExpired event, ReplayStatus replay) {
    CorrectionId id = new CorrectionId(StepId.of(event.trancheId().value(), "expired"));
    ledger
        .expired(event.trancheId())
        .filter(news -> !replay.isReplay())
        .ifPresent(news -> tell(news, id, event.at()));
  }

  @EventHandler
  void on(CoachingEvent event, @SequenceNumber Long version, ReplayStatus replay) {
    CorrectionId id = new CorrectionId(StepId.of(event.callId().value(), "cost " + version));
    book(event).filter(news -> !replay.isReplay()).ifPresent(news -> tell(news, id, event.at()));
  }

  @ResetHandler
  void reset() {
    limits.removeAll();
    ledger.forgetAll();
  }

  private Optional<TrancheNews> book(CoachingEvent event) {
    return switch (event) {
      case LlmAttemptStarted e when e.tranche() != null ->
          ledger.opened(e.callId(), e.attempt(), e.tranche(), e.upperBound());
      case LlmAttemptSucceeded e -> ledger.ended(e.callId(), e.attempt(), e.cost());
      case LlmAttemptFailed e -> ledger.ended(e.callId(), e.attempt(), e.failure().cost());
      case LlmAttemptCostCorrected e -> ledger.ended(e.callId(), e.attempt(), e.to());
      default -> Optional.empty();
    };
  }

  private void tell(TrancheNews news, CorrectionId id, Instant at) {
    commands.accepted(
        switch (news) {
          case TrancheNews.AllEnded n -> new CloseTranche(n.month(), n.id(), n.spent(), at);
          case TrancheNews.Differs n -> new CorrectSystemSpend(n.month(), id, n.difference(), at);
        });
  }
}
