package vigor.coaching.command.chat;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Has the local coach answer, and says why it is the one. */
public record AnswerLocally(
    @TargetAggregateIdentifier ConversationId conversationId, TurnId turn, String why, Instant at)
    implements ConversationCommand {}
