package vigor.training.query.workout;

import vigor.kernel.command.PersonId;
import vigor.training.command.workout.WorkoutId;

/** Asks for one {@link WorkoutView}; null when the owner has no such session. */
public record GetWorkout(PersonId owner, WorkoutId workoutId) {}
