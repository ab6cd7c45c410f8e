package vigor.training.query.catalogue;

import vigor.training.command.catalogue.ExerciseId;

/** Asks for one {@link ExerciseView}; null when the catalogue has no such exercise. */
public record GetExercise(ExerciseId id) {}
