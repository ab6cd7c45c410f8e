package vigor.coaching.command.chat;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.PersonalData;
import vigor.kernel.command.StoredAs;

/**
 * A person asked the coach.
 *
 * @param mayAskModel whether a language model may see it: the person agreed, and nothing in it
 *     calls for help that no model should give
 */
@StoredAs("coaching.coach-asked")
public record CoachAsked(
    ConversationId conversationId,
    @DataSubject PersonId person,
    TurnId turn,
    Tone tone,
    boolean mayAskModel,
    @PersonalData Personal<CoachQuestion> question,
    Instant at)
    implements ConversationEvent {}
