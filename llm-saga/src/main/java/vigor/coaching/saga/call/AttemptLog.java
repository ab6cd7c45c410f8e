package vigor.coaching.saga.call;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.GiveUpLlmCall;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.LlmFailure;
import vigor.coaching.command.RecordLlmFailure;
import vigor.coaching.command.RecordLlmResult;
import vigor.coaching.command.ReuseAnswer;
import vigor.coaching.command.StartLlmAttempt;
import vigor.coaching.command.route.RouteDecision;
import vigor.coaching.saga.answer.KnownAnswer;
import vigor.coaching.saga.provider.LlmOutcome;
import vigor.coaching.saga.provider.LlmProvider;
import vigor.kernel.saga.Commands;
import vigor.kernel.saga.LlmRequest;

/** Tells the stream of a call what its worker does. */
record AttemptLog(LlmJob job, Commands commands, Clock clock) {

  /**
   * Whether the attempt may be made; false when the call has ended or belongs to another worker.
   */
  boolean started(int attempt, LlmProvider provider, LlmRequest request, RouteDecision route) {
    return commands.accepted(
        new StartLlmAttempt(
            job.callId(),
            attempt,
            job.lease(),
            provider.model(),
            provider.price().upperBound(request.maxInputTokens(), request.maxOutputTokens()),
            attempt == 1 ? route : null,
            clock.instant()));
  }

  void ended(int attempt, LlmProvider provider, LlmOutcome outcome) {
    switch (outcome) {
      case LlmOutcome.Succeeded answer -> succeeded(attempt, provider, answer);
      case LlmOutcome.Failed(LlmFailure failure) -> failed(attempt, failure);
    }
  }

  private void succeeded(int attempt, LlmProvider provider, LlmOutcome.Succeeded answer) {
    commands.accepted(
        new RecordLlmResult(
            job.callId(),
            attempt,
            job.lease(),
            answer.text(),
            answer.usage(),
            answer.cost(provider.price()),
            clock.instant()));
  }

  private void failed(int attempt, LlmFailure failure) {
    commands.accepted(
        new RecordLlmFailure(job.callId(), attempt, job.lease(), failure, clock.instant()));
  }

  void reused(KnownAnswer known) {
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
    commands.accepted(new GiveUpLlmCall(job.callId(), job.lease(), reason, route, clock.instant()));
  }
}
