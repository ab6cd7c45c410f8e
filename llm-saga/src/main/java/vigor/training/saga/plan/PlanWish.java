package vigor.training.saga.plan;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.LlmCallId;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.LlmTask;
import vigor.coaching.command.QueueLlmCall;
import vigor.kernel.command.PersonId;
import vigor.kernel.saga.StepId;
import vigor.membership.command.AllowanceId;
import vigor.membership.command.MicroUsd;
import vigor.membership.command.ReleaseLlmSpend;
import vigor.membership.command.ReleaseReason;
import vigor.membership.command.ReserveLlmSpend;
import vigor.membership.command.SettleLlmSpend;
import vigor.membership.command.SpendId;
import vigor.training.command.plan.PlanDraft;
import vigor.training.command.plan.PlanId;
import vigor.training.command.plan.PlanRequested;
import vigor.training.command.plan.PlanSource;
import vigor.training.command.plan.ProposePlan;
import vigor.training.command.plan.UseLocalCoach;

/**
 * Who wants which plan since when, and the commands that follow from it. Holds nothing personal.
 *
 * @param mendedSince when the model was asked to mend its rejected proposal; null before
 */
record PlanWish(PlanId planId, PersonId owner, Instant requestedAt, @Nullable Instant mendedSince) {
  /** Longer than any call can take, so that only what a crash left behind expires. */
  private static final Duration RESERVED_FOR = Duration.ofSeconds(60);

  static PlanWish of(PlanRequested event) {
    return new PlanWish(event.planId(), event.person(), event.at(), null);
  }

  /** The call that was made for a plan before anything was mended. */
  static LlmCallId firstCall(PlanId plan) {
    return new LlmCallId(StepId.of(plan.value(), "call"));
  }

  /** The same wish in its second round: other money, another call, the same deadline. */
  PlanWish mending(Instant at) {
    return new PlanWish(planId, owner, requestedAt, at);
  }

  boolean isMending() {
    return mendedSince != null;
  }

  private String step(String name) {
    return isMending() ? name + "-mended" : name;
  }

  private String purpose() {
    return isMending() ? PlanMendingSource.PURPOSE : PlanPrompt.PURPOSE;
  }

  SpendId spendId() {
    return new SpendId(StepId.of(planId.value(), step("spend")));
  }

  LlmCallId callId() {
    return new LlmCallId(StepId.of(planId.value(), step("call")));
  }

  ReserveLlmSpend reserve(MicroUsd upperBound) {
    return new ReserveLlmSpend(
        new AllowanceId(owner),
        spendId(),
        upperBound,
        purpose(),
        requestedAt.plus(RESERVED_FOR),
        mendedSince == null ? requestedAt : mendedSince);
  }

  QueueLlmCall queue(MicroUsd upperBound, PlanPatience patience, Instant at) {
    LlmTask task = new LlmTask(purpose(), planId.toString(), PlanPrompt.VERSION);
    return new QueueLlmCall(
        callId(), owner, task, spendId(), upperBound, patience.deadline(requestedAt), at);
  }

  SettleLlmSpend settle(MicroUsd cost, Instant at) {
    return new SettleLlmSpend(new AllowanceId(owner), spendId(), cost, at);
  }

  ReleaseLlmSpend release(ReleaseReason reason, Instant at) {
    return new ReleaseLlmSpend(new AllowanceId(owner), spendId(), reason, at);
  }

  ProposePlan propose(PlanDraft draft, LlmModel model, Instant at) {
    PlanSource source = new PlanSource(model.provider(), model.model());
    return new ProposePlan(planId, owner, draft, source, at);
  }

  UseLocalCoach useLocalCoach(String why, Instant at) {
    return new UseLocalCoach(planId, owner, why, at);
  }
}
