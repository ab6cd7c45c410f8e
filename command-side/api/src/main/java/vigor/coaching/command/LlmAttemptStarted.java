package vigor.coaching.command;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;
import vigor.membership.command.MicroUsd;

/**
 * A provider is about to be asked. Stored before the connection opens: money may flow from here.
 */
@StoredAs("coaching.llm-attempt-started")
public record LlmAttemptStarted(
    LlmCallId callId,
    @DataSubject PersonId person,
    int attempt,
    long lease,
    LlmModel model,
    MicroUsd upperBound,
    Instant at)
    implements CoachingEvent {}
