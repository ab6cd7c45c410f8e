package vigor.coaching.domain.chat;

import vigor.kernel.command.CommandRefused;
import vigor.kernel.command.PersonId;

/** A conversation is known to nobody but the two who have it. */
final class ConversationBelongsToPerson {
  private ConversationBelongsToPerson() {}

  static void check(Conversation conversation, PersonId person) {
    if (!person.equals(conversation.owner())) {
      throw CommandRefused.notFound(
          "ConversationBelongsToPerson", "There is no such conversation.");
    }
  }
}
