package vigor.training.query.workout;

import vigor.kernel.command.PersonId;
import vigor.training.command.workout.WorkoutId;

/**
 * Asks for {@link SuggestionsView}: what to do next in each exercise of a session's plan day, and
 * in those already logged; null when the owner has no such session.
 */
public record GetSuggestions(PersonId owner, WorkoutId workoutId) {}
