package vigor.training.query.workout;

import vigor.kernel.command.PersonId;
import vigor.training.command.workout.SetId;
import vigor.training.command.workout.WorkoutId;

/** Asks for the {@link SetOutcome} of one set; null when the owner has no such set. */
public record GetSetOutcome(PersonId owner, WorkoutId workoutId, SetId setId) {}
