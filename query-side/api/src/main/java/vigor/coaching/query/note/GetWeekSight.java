package vigor.coaching.query.note;

import org.jspecify.annotations.Nullable;
import vigor.kernel.command.IsoWeek;
import vigor.kernel.command.PersonId;

/**
 * Asks for the {@link NoteSight} of a week; null when that week is not over in the person's time
 * zone.
 *
 * @param week null for the last whole one
 */
public record GetWeekSight(PersonId owner, @Nullable IsoWeek week) {}
