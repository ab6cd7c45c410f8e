package vigor.coaching.query.chat;

import vigor.kernel.command.PersonId;

/** Asks for the owner's latest conversations; {@code limit} is 1 to 100. */
public record FindConversations(PersonId owner, int limit) {}
