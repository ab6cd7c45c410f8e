package vigor.coaching.command;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;
import vigor.membership.command.MicroUsd;

/** A call waits for the worker until {@code deadline}. */
@StoredAs("coaching.llm-call-queued")
public record LlmCallQueued(
    LlmCallId callId,
    @DataSubject PersonId person,
    LlmTask task,
    MicroUsd upperBound,
    Instant deadline,
    Instant at)
    implements CoachingEvent {}
