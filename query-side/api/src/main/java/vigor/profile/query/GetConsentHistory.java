package vigor.profile.query;

import vigor.kernel.command.PersonId;

/** Asks for the {@link ConsentHistoryView} of the owner. */
public record GetConsentHistory(PersonId owner) {}
