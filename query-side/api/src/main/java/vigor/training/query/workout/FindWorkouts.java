package vigor.training.query.workout;

import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;

/**
 * Asks for a {@link WorkoutPage} of the owner's sessions, latest start first.
 *
 * @param status only these, null for all but discarded
 * @param cursor the {@code next} of the page before, null for the first page
 * @param limit 1 to 100
 */
public record FindWorkouts(
    PersonId owner, @Nullable WorkoutStatus status, @Nullable String cursor, int limit) {}
