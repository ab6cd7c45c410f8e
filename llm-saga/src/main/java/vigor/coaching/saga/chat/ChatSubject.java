package vigor.coaching.saga.chat;

import java.util.UUID;
import vigor.coaching.command.chat.ConversationId;
import vigor.coaching.command.chat.TurnId;

/** Names a turn as the subject of a task: the conversation's stream, a slash, the turn. */
record ChatSubject(ConversationId conversation, TurnId turn) {

  static ChatSubject of(String text) {
    int slash = text.indexOf('/');
    return new ChatSubject(
        ConversationId.ofStream(text.substring(0, slash)),
        new TurnId(UUID.fromString(text.substring(slash + 1))));
  }

  @Override
  public String toString() {
    return conversation + "/" + turn;
  }
}
