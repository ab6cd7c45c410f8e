package vigor.membership.query;

import vigor.kernel.command.PersonId;

/** Asks for the {@link CurrentTierView} of a person; there always is one. */
public record GetCurrentTier(PersonId owner) {}
