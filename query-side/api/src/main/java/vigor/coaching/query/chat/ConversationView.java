package vigor.coaching.query.chat;

import java.util.List;
import vigor.coaching.command.chat.ConversationId;

/**
 * A conversation, first question first.
 *
 * @param version sequence number of its last event
 */
public record ConversationView(ConversationId id, List<TurnView> turns, long version) {

  /** The topic that moves when this conversation changes. */
  public static String topic(ConversationId id) {
    return "conversation:" + id.value();
  }
}
