package vigor.coaching.command;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.NotPersonal;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;
import vigor.membership.command.MicroUsd;

/** A provider gave a whole answer of the right shape. */
@StoredAs("coaching.llm-attempt-succeeded")
public record LlmAttemptSucceeded(
    LlmCallId callId,
    @DataSubject PersonId person,
    @NotPersonal("a count") int attempt,
    TokenUsage usage,
    MicroUsd cost,
    Instant at)
    implements CoachingEvent {}
