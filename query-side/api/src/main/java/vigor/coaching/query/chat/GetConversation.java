package vigor.coaching.query.chat;

import vigor.coaching.command.chat.ConversationId;
import vigor.kernel.command.PersonId;

/** Asks for the owner's {@link ConversationView}; null when there is none. */
public record GetConversation(PersonId owner, ConversationId id) {}
