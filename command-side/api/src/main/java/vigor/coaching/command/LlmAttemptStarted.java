package vigor.coaching.command;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.budget.TrancheId;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.NotPersonal;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;
import vigor.membership.command.MicroUsd;

/**
 * A provider is about to be asked. Stored before the connection opens: money may flow from here.
 *
 * @param tranche the part of the house's budget that pays; null when the attempt can cost nothing,
 *     and before there were tranches
 */
@StoredAs(value = "coaching.llm-attempt-started", revision = 2)
public record LlmAttemptStarted(
    LlmCallId callId,
    @DataSubject PersonId person,
    @NotPersonal("a count") int attempt,
    @NotPersonal("a count") long lease,
    LlmModel model,
    MicroUsd upperBound,
    @Nullable TrancheId tranche,
    Instant at)
    implements CoachingEvent {}
