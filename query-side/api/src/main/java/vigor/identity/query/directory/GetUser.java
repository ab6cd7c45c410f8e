package vigor.identity.query.directory;

import vigor.kernel.command.PersonId;

/** Asks for the {@link UserSummary} of a person; null when there is no such account. */
public record GetUser(PersonId person) {}
