package vigor.coaching.command.chat;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.PersonalData;
import vigor.kernel.command.StoredAs;
import vigor.membership.command.MicroUsd;

/** The coach answered; a turn is answered once. {@code charged} is what the person paid for it. */
@StoredAs("coaching.coach-answered")
public record CoachAnswered(
    ConversationId conversationId,
    @DataSubject PersonId person,
    TurnId turn,
    AnsweredBy by,
    @PersonalData Personal<CoachAnswer> answer,
    MicroUsd charged,
    Instant at)
    implements ConversationEvent {}
