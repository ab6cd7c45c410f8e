package vigor.coaching.command.chat;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.coaching.command.LlmModel;
import vigor.membership.command.MicroUsd;

/**
 * Offers a model's words, paid with {@code charged}, as the answer; the conversation judges them.
 */
public record ProposeAnswer(
    @TargetAggregateIdentifier ConversationId conversationId,
    TurnId turn,
    String text,
    LlmModel model,
    MicroUsd charged,
    Instant at)
    implements ConversationCommand {

  @Override
  public String toString() {
    return "ProposeAnswer[" + conversationId + ", " + turn + ", " + model + "]";
  }
}
