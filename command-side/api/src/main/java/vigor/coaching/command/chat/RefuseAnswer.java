package vigor.coaching.command.chat;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.membership.command.ReachedLimit;

/** Ends a turn because a limit of the person's tier is reached. */
public record RefuseAnswer(
    @TargetAggregateIdentifier ConversationId conversationId,
    TurnId turn,
    ReachedLimit reached,
    Instant at)
    implements ConversationCommand {}
