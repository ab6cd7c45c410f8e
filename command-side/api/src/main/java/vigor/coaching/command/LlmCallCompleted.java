package vigor.coaching.command;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.PersonalData;
import vigor.kernel.command.StoredAs;
import vigor.membership.command.MicroUsd;

/**
 * The call has its answer.
 *
 * @param cost what the answering attempt cost
 */
@StoredAs("coaching.llm-call-completed")
public record LlmCallCompleted(
    LlmCallId callId,
    @DataSubject PersonId person,
    LlmModel model,
    @PersonalData Personal<String> answer,
    MicroUsd cost,
    Instant at)
    implements CoachingEvent {}
