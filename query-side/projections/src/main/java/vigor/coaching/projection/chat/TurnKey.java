package vigor.coaching.projection.chat;

import java.util.UUID;
import vigor.coaching.command.chat.ConversationEvent;

/** Turns are told apart within their conversation: the ids come from clients. */
record TurnKey(UUID conversation, UUID turn) implements Comparable<TurnKey> {
  static TurnKey of(ConversationEvent event) {
    return new TurnKey(event.conversationId().value(), event.turn().value());
  }

  @Override
  public int compareTo(TurnKey other) {
    int byConversation = conversation.compareTo(other.conversation);
    return byConversation != 0 ? byConversation : turn.compareTo(other.turn);
  }
}
