package vigor.coaching.query.note;

import vigor.kernel.command.PersonId;
import vigor.training.command.workout.WorkoutId;

/** Asks for the {@link NoteSight} of a finished session; null when the owner has none such. */
public record GetSessionSight(PersonId owner, WorkoutId workoutId) {}
