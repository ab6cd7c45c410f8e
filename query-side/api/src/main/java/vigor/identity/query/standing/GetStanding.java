package vigor.identity.query.standing;

import vigor.kernel.command.PersonId;

/** Asks for the {@link StandingView} of an account; there always is one. */
public record GetStanding(PersonId person) {}
