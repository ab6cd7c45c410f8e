package vigor.profile.query;

import vigor.kernel.command.PersonId;

/** Asks for the owner's {@link ProfileView}; an empty one when nothing was told yet. */
public record GetProfile(PersonId owner) {}
