package vigor.coaching.command.chat;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.kernel.command.PersonId;

/** Asks the coach; the same turn again asks nothing. {@code llmConsent} as it is now. */
public record AskCoach(
    @TargetAggregateIdentifier ConversationId conversationId,
    PersonId owner,
    TurnId turn,
    Tone tone,
    boolean llmConsent,
    CoachQuestion question,
    Instant at)
    implements ConversationCommand {}
