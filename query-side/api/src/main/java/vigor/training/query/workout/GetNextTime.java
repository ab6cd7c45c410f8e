package vigor.training.query.workout;

import vigor.kernel.command.PersonId;
import vigor.training.command.workout.WorkoutId;

/**
 * Asks for {@link NextTimeView}: what a session, as it went, asks of the same day a week later;
 * null when the owner has no such session.
 */
public record GetNextTime(PersonId owner, WorkoutId workoutId) {}
