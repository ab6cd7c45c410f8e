package vigor.coaching.command.chat;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;
import vigor.membership.command.ReachedLimit;

/** No model was asked, because a limit of the person's tier was reached; nothing was charged. */
@StoredAs("coaching.coach-refused")
public record CoachRefused(
    ConversationId conversationId,
    @DataSubject PersonId person,
    TurnId turn,
    ReachedLimit reached,
    Instant at)
    implements ConversationEvent {}
