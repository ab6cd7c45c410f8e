package vigor.training.domain.workout;

import java.time.Instant;
import vigor.kernel.command.CommandRefused;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.domain.exercise.OwnExercises;

/**
 * Only exercises of the catalogue and those its owner made can be logged; of archived ones only
 * what was done before they were put away.
 */
final class ExerciseIsKnown {
  private ExerciseIsKnown() {}

  static void check(
      ExerciseId id, Instant performedAt, ExerciseCatalogue catalogue, OwnExercises own) {
    if (catalogue.find(id).isPresent() || own.takeSetOf(id, performedAt)) {
      return;
    }
    if (own.have(id)) {
      throw CommandRefused.rule(
          "ExerciseIsKnown",
          "exerciseId",
          "This exercise was archived before the set was done; bring it back to go on with it.");
    }
    throw CommandRefused.rule(
        "ExerciseIsKnown", "exerciseId", "There is no exercise \"" + id + "\".");
  }
}
