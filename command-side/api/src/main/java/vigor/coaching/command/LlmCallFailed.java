package vigor.coaching.command;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/** The call ended without an answer. */
@StoredAs("coaching.llm-call-failed")
public record LlmCallFailed(
    LlmCallId callId, @DataSubject PersonId person, LlmErrorClass reason, Instant at)
    implements CoachingEvent {}
