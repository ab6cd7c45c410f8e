package vigor.training.projection.catalogue;

import vigor.training.command.catalogue.Exercise;

/** An exercise somebody made, as figures see it, and whether it was put away. */
public record OwnExercise(Exercise exercise, boolean archived) {}
