package vigor.coaching.command;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;
import vigor.membership.command.MicroUsd;
import vigor.membership.command.SpendId;

/**
 * A call waits for the worker until {@code deadline}.
 *
 * @param spend the reservation that pays for it; null when nobody does
 */
@StoredAs(value = "coaching.llm-call-queued", revision = 2)
public record LlmCallQueued(
    LlmCallId callId,
    @DataSubject PersonId person,
    LlmTask task,
    @Nullable SpendId spend,
    MicroUsd upperBound,
    Instant deadline,
    Instant at)
    implements CoachingEvent {}
