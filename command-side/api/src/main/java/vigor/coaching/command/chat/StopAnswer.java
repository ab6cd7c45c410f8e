package vigor.coaching.command.chat;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.kernel.command.PersonId;

/**
 * Ends an answer where it is.
 *
 * @param shown the words that had arrived, empty when there were none
 */
public record StopAnswer(
    @TargetAggregateIdentifier ConversationId conversationId,
    PersonId owner,
    TurnId turn,
    String shown,
    Instant at)
    implements ConversationCommand {

  @Override
  public String toString() {
    return "StopAnswer[" + conversationId + ", " + turn + "]";
  }
}
