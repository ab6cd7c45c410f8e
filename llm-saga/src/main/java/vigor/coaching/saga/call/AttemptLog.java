package vigor.coaching.saga.call;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.Billable;
import vigor.coaching.command.GiveUpLlmCall;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.LlmFailure;
import vigor.coaching.command.RecordLlmFailure;
import vigor.coaching.command.RecordLlmResult;
import vigor.coaching.command.ReuseAnswer;
import vigor.coaching.command.StartLlmAttempt;
import vigor.coaching.command.route.RouteDecision;
import vigor.coaching.saga.answer.KnownAnswer;
import vigor.coaching.saga.budget.Hold;
import vigor.coaching.saga.budget.SystemSpending;
import vigor.coaching.saga.provider.LlmOutcome;
import vigor.coaching.saga.provider.LlmProvider;
import vigor.kernel.saga.Commands;
import vigor.kernel.saga.LlmRequest;
import vigor.membership.command.MicroUsd;

/** Tells the stream of a call what its worker does. */
record AttemptLog(
    LlmJob job, SystemSpending spending, CallMeters meters, Commands commands, Clock clock) {

  /** The house's right to make the attempt; empty when it has nothing left to pay it with. */
  Optional<Hold> hold(int attempt, LlmProvider provider, LlmRequest request) {
    return spending.hold(
        job.callId(),
        attempt,
        provider.price().upperBound(request.maxInputTokens(), request.maxOutputTokens()));
  }

  /**
   * Whether the attempt may be made; false when the call has ended or belongs to another worker.
   */
  boolean started(int attempt, LlmProvider provider, Hold hold, RouteDecision route) {
    boolean accepted =
        commands.accepted(
            new StartLlmAttempt(
                job.callId(),
                attempt,
                job.lease(),
                provider.model(),
                hold.upperBound(),
                hold.tranche(),
                attempt == 1 ? route : null,
                clock.instant()));
    if (!accepted) {
      spending.settled(job.callId(), attempt, MicroUsd.ZERO);
    }
    return accepted;
  }

  void ended(int attempt, LlmProvider provider, Hold hold, LlmOutcome outcome, Duration taken) {
    MicroUsd cost =
        switch (outcome) {
          case LlmOutcome.Succeeded answer -> {
            MicroUsd price = answer.cost(provider.price());
            succeeded(attempt, answer, price);
            yield price;
          }
          case LlmOutcome.Failed(LlmFailure failure) -> {
            failed(attempt, failure);
            yield failure.billable() == Billable.UNKNOWN ? hold.upperBound() : failure.cost();
          }
        };
    spending.settled(job.callId(), attempt, cost);
    meters.attempt(provider, outcome, cost, taken);
  }

  private void succeeded(int attempt, LlmOutcome.Succeeded answer, MicroUsd cost) {
    meters.call(job.task().purpose(), "answered");
    commands.accepted(
        new RecordLlmResult(
            job.callId(),
            attempt,
            job.lease(),
            answer.text(),
            answer.usage(),
            cost,
            clock.instant()));
  }

  private void failed(int attempt, LlmFailure failure) {
    commands.accepted(
        new RecordLlmFailure(job.callId(), attempt, job.lease(), failure, clock.instant()));
  }

  void reused(KnownAnswer known) {
    meters.call(job.task().purpose(), "known");
    commands.accepted(
        new ReuseAnswer(
            job.callId(),
            job.lease(),
            known.source(),
            known.model(),
            known.text(),
            clock.instant()));
  }

  void gaveUp(LlmErrorClass reason, @Nullable RouteDecision route) {
    meters.failed(job.task().purpose(), reason);
    commands.accepted(new GiveUpLlmCall(job.callId(), job.lease(), reason, route, clock.instant()));
  }
}
