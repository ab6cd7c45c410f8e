package vigor.coaching.query.note;

import vigor.kernel.command.PersonId;
import vigor.training.command.workout.WorkoutId;

/** Asks for the {@link Encouragement} of a session as it is now; null when there is no such. */
public record GetEncouragement(PersonId owner, WorkoutId workoutId) {}
