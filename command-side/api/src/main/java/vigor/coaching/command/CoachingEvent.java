package vigor.coaching.command;

import vigor.kernel.command.DomainEvent;

/** What happened in a call of a language model. */
public sealed interface CoachingEvent extends DomainEvent
    permits LlmCallQueued,
        LlmRouteDecided,
        LlmAttemptStarted,
        LlmAttemptSucceeded,
        LlmAttemptFailed,
        LlmCallCompleted,
        LlmAnswerReused,
        LlmCallFailed {
  LlmCallId callId();
}
