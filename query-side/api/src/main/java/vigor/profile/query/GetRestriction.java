package vigor.profile.query;

import vigor.kernel.command.PersonId;

/** Asks for a person's {@link RestrictionView}. */
public record GetRestriction(PersonId owner) {}
