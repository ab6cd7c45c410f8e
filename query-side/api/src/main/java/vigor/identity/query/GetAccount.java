package vigor.identity.query;

import vigor.kernel.command.PersonId;

/** Asks for a person's {@link AccountView}; null when there is none. */
public record GetAccount(PersonId person) {}
