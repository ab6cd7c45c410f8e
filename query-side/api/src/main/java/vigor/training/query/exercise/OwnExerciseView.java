package vigor.training.query.exercise;

import vigor.training.query.catalogue.ExerciseView;

/**
 * An exercise somebody made.
 *
 * @param version of all exercises of its owner together
 */
public record OwnExerciseView(ExerciseView exercise, long version) {}
