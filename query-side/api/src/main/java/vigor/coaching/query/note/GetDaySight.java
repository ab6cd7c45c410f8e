package vigor.coaching.query.note;

import vigor.kernel.command.PersonId;

/** Asks for the {@link NoteSight} of the person's present day, in their time zone. */
public record GetDaySight(PersonId owner) {}
