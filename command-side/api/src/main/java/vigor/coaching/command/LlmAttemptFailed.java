package vigor.coaching.command;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.NotPersonal;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/**
 * A provider gave nothing of use. Where nobody knows whether it bills the attempt, the cost in
 * {@code failure} is the attempt's upper bound and provisional.
 */
@StoredAs("coaching.llm-attempt-failed")
public record LlmAttemptFailed(
    LlmCallId callId,
    @DataSubject PersonId person,
    @NotPersonal("a count") int attempt,
    LlmFailure failure,
    Instant at)
    implements CoachingEvent {}
