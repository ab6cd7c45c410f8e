package vigor.coaching.command;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.NotPersonal;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;
import vigor.membership.command.MicroUsd;

/**
 * It became known what an attempt really cost. Neither the call nor what the person paid changes.
 *
 * @param from what was counted until now
 * @param to what counts from now on
 */
@StoredAs("coaching.llm-attempt-cost-corrected")
public record LlmAttemptCostCorrected(
    LlmCallId callId,
    @DataSubject PersonId person,
    @NotPersonal("a count") int attempt,
    MicroUsd from,
    MicroUsd to,
    CostSource by,
    Instant at)
    implements CoachingEvent {}
