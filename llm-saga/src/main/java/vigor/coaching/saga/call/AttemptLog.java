package vigor.coaching.saga.call;

import java.time.Clock;
import vigor.coaching.command.GiveUpLlmCall;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.LlmFailure;
import vigor.coaching.command.RecordLlmFailure;
import vigor.coaching.command.RecordLlmResult;
import vigor.coaching.command.StartLlmAttempt;
import vigor.coaching.saga.provider.LlmOutcome;
import vigor.coaching.saga.provider.LlmProvider;
import vigor.kernel.saga.Commands;
import vigor.kernel.saga.LlmRequest;

/** Tells the stream of a call what its worker does. */
record AttemptLog(LlmJob job, Commands commands, Clock clock) {

  /**
   * Whether the attempt may be made; false when the call has ended or belongs to another worker.
   */
  boolean started(int attempt, LlmProvider provider, LlmRequest request) {
    return commands.accepted(
        new StartLlmAttempt(
            job.callId(),
            attempt,
            job.lease(),
            provider.model(),
            provider.price().upperBound(request),
            clock.instant()));
  }

  void succeeded(int attempt, LlmProvider provider, LlmOutcome.Succeeded answer) {
    commands.accepted(
        new RecordLlmResult(
            job.callId(),
            attempt,
            job.lease(),
            answer.text(),
            answer.usage(),
            provider.price().of(answer.usage()),
            clock.instant()));
  }

  void failed(int attempt, LlmFailure failure) {
    commands.accepted(
        new RecordLlmFailure(job.callId(), attempt, job.lease(), failure, clock.instant()));
  }

  void gaveUp(LlmErrorClass reason) {
    commands.accepted(new GiveUpLlmCall(job.callId(), job.lease(), reason, clock.instant()));
  }
}
