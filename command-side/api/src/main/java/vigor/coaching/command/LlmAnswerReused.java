package vigor.coaching.command;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.PersonalData;
import vigor.kernel.command.StoredAs;

/** The call has its answer, from {@code source}, and nobody was asked: it costs nothing. */
@StoredAs("coaching.llm-answer-reused")
public record LlmAnswerReused(
    LlmCallId callId,
    @DataSubject PersonId person,
    LlmCallId source,
    LlmModel model,
    @PersonalData Personal<String> answer,
    Instant at)
    implements CoachingEvent {}
