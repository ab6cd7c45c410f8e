package vigor.training.domain.exercise;

import vigor.kernel.command.CommandRefused;
import vigor.training.command.exercise.OwnExerciseId;

/** An own exercise is known to nobody but its owner. */
final class ExerciseBelongsToPerson {
  private ExerciseBelongsToPerson() {}

  static void check(OwnExerciseId id, OwnExercises own) {
    if (!own.has(id)) {
      throw CommandRefused.notFound("ExerciseBelongsToPerson", "There is no such exercise.");
    }
  }
}
