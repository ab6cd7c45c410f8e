package vigor.coaching.query.chat;

import vigor.kernel.command.PersonId;

/** Asks for the {@link CoachSight} of a person. */
public record GetCoachSight(PersonId owner) {}
