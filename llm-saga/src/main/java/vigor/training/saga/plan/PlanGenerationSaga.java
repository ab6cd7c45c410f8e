package vigor.training.saga.plan;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.modelling.saga.EndSaga;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.SagaLifecycle;
import org.axonframework.modelling.saga.StartSaga;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.LlmAnswerReused;
import vigor.coaching.command.LlmCallCompleted;
import vigor.coaching.command.LlmCallFailed;
import vigor.coaching.command.LlmModel;
import vigor.kernel.command.Personal;
import vigor.kernel.command.StoredAs;
import vigor.kernel.saga.Commands;
import vigor.kernel.saga.LlmOffer;
import vigor.membership.command.LlmSpendRefused;
import vigor.membership.command.LlmSpendReserved;
import vigor.membership.command.MicroUsd;
import vigor.membership.command.ReleaseReason;
import vigor.training.command.plan.PlanArchived;
import vigor.training.command.plan.PlanDraft;
import vigor.training.command.plan.PlanGenerated;
import vigor.training.command.plan.PlanRequested;
import vigor.training.command.plan.ProposalRejected;

/**
 * Brings a requested plan about: reserve money, have a language model asked, pay, propose; where
 * any of that is not possible, the local coach. It decides and does nothing itself: no connection,
 * no clock, and every step can be taken twice.
 */
@StoredAs("saga.plan-generation")
@ProcessingGroup(PlanGenerationSaga.GROUP)
@JsonAutoDetect(fieldVisibility = ANY, getterVisibility = NONE, isGetterVisibility = NONE)
public final class PlanGenerationSaga {
  static final String GROUP = "saga-plan-generation";

  private @Nullable PlanWish wish;

  @StartSaga
  @SagaEventHandler(associationProperty = "planId")
  void on(PlanRequested event, LlmOffer offer, PlanPrompt prompt, Commands commands) {
    PlanWish started = PlanWish.of(event);
    wish = started;
    SagaLifecycle.associateWith("spendId", started.spendId().toString());
    SagaLifecycle.associateWith("callId", started.callId().toString());
    if (!event.llmConsent()) {
      useLocalCoach(WhyLocalCoach.NO_CONSENT, event.at(), commands);
      return;
    }
    Optional<MicroUsd> bound = prompt.of(event).flatMap(offer::upperBound);
    if (bound.isEmpty()) {
      useLocalCoach(WhyLocalCoach.NO_PROVIDER, event.at(), commands);
    } else if (!commands.accepted(started.reserve(bound.get()))) {
      useLocalCoach(WhyLocalCoach.NO_ALLOWANCE, event.at(), commands);
    }
  }

  @SagaEventHandler(associationProperty = "spendId")
  void on(LlmSpendReserved event, PlanPatience patience, Commands commands) {
    if (!commands.accepted(wish().queue(event.amount(), patience, event.at()))) {
      useLocalCoach(WhyLocalCoach.NO_PROVIDER, event.at(), commands);
    }
  }

  @SagaEventHandler(associationProperty = "spendId")
  void on(LlmSpendRefused event, Commands commands) {
    useLocalCoach(WhyLocalCoach.limit(event.reached()), event.at(), commands);
  }

  @SagaEventHandler(associationProperty = "callId")
  void on(LlmCallCompleted event, Commands commands) {
    commands.accepted(wish().settle(event.cost(), event.at()));
    propose(event.answer(), event.model(), event.at(), commands);
  }

  /** The person has asked the same before; nothing is paid and no request is counted. */
  @SagaEventHandler(associationProperty = "callId")
  void on(LlmAnswerReused event, Commands commands) {
    commands.accepted(wish().release(ReleaseReason.ANSWER_KNOWN, event.at()));
    propose(event.answer(), event.model(), event.at(), commands);
  }

  private void propose(Personal<String> answer, LlmModel model, Instant at, Commands commands) {
    Optional<PlanDraft> draft = answer.readable().flatMap(PlanAnswer::parse);
    if (draft.isEmpty()) {
      useLocalCoach(WhyLocalCoach.UNUSABLE_ANSWER, at, commands);
    } else if (!commands.accepted(wish().propose(draft.get(), model, at))) {
      SagaLifecycle.end();
    }
  }

  @SagaEventHandler(associationProperty = "callId")
  void on(LlmCallFailed event, Commands commands) {
    commands.accepted(wish().release(ReleaseReason.CALL_FAILED, event.at()));
    useLocalCoach(WhyLocalCoach.failure(event.reason()), event.at(), commands);
  }

  /** The model may mend its plan once, if time and allowance are left. */
  @SagaEventHandler(associationProperty = "planId")
  void on(
      ProposalRejected event,
      PlanPatience patience,
      LlmOffer offer,
      PlanMendingSource mending,
      Commands commands) {
    PlanWish rejected = wish();
    boolean inTime = patience.allowsMending(rejected.requestedAt(), event.at());
    Optional<MicroUsd> bound =
        rejected.isMending() || !inTime
            ? Optional.empty()
            : mending.prompt(rejected.planId().toString()).flatMap(offer::upperBound);
    PlanWish again = rejected.mending(event.at());
    if (bound.isEmpty()) {
      useLocalCoach(WhyLocalCoach.rejected(event.source()), event.at(), commands);
      return;
    }
    wish = again;
    SagaLifecycle.associateWith("spendId", again.spendId().toString());
    SagaLifecycle.associateWith("callId", again.callId().toString());
    if (!commands.accepted(again.reserve(bound.get()))) {
      useLocalCoach(WhyLocalCoach.rejected(event.source()), event.at(), commands);
    }
  }

  @EndSaga
  @SagaEventHandler(associationProperty = "planId")
  void on(PlanGenerated event) {
    // The plan is there, whoever made it.
  }

  @EndSaga
  @SagaEventHandler(associationProperty = "planId")
  void on(PlanArchived event) {
    // Nobody waits for the plan any more; what is reserved for it expires unpaid.
  }

  /** The plan refuses only when its owner was erased: then there is nothing left to do. */
  private void useLocalCoach(String why, Instant at, Commands commands) {
    if (!commands.accepted(wish().useLocalCoach(why, at))) {
      SagaLifecycle.end();
    }
  }

  private PlanWish wish() {
    return Objects.requireNonNull(wish, "the saga began without a request");
  }
}
