package vigor.coaching.command;

import java.time.Instant;
import vigor.kernel.command.DomainEvent;

/** What happened in a call of a language model. */
public sealed interface CoachingEvent extends DomainEvent
    permits LlmCallQueued,
        LlmRouteDecided,
        LlmAttemptStarted,
        LlmAttemptSucceeded,
        LlmAttemptFailed,
        LlmAttemptCostCorrected,
        LlmCallCompleted,
        LlmAnswerReused,
        LlmCallFailed {
  LlmCallId callId();

  Instant at();
}
