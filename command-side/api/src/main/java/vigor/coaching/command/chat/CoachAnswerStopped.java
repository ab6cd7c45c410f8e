package vigor.coaching.command.chat;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.PersonalData;
import vigor.kernel.command.StoredAs;

/** The person ended an answer; what had arrived of it is kept. */
@StoredAs("coaching.coach-answer-stopped")
public record CoachAnswerStopped(
    ConversationId conversationId,
    @DataSubject PersonId person,
    TurnId turn,
    @PersonalData Personal<CoachAnswer> shown,
    Instant at)
    implements ConversationEvent {}
