package vigor.training.query.catalogue;

import vigor.kernel.command.PersonId;
import vigor.training.command.catalogue.ExerciseId;

/**
 * Asks for one {@link ExerciseView}; null when neither the catalogue nor the owner has such an
 * exercise.
 */
public record GetExercise(PersonId owner, ExerciseId id) {}
