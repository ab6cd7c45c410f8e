package vigor.coaching.command;

import java.time.Instant;

/** A step of one call. */
public sealed interface LlmCallCommand
    permits QueueLlmCall,
        StartLlmAttempt,
        RecordLlmResult,
        RecordLlmFailure,
        ReuseAnswer,
        GiveUpLlmCall,
        ReconcileAttemptCost {
  LlmCallId callId();

  Instant at();
}
