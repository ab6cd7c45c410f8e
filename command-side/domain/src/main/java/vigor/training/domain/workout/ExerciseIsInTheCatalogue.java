package vigor.training.domain.workout;

import java.util.function.Predicate;
import vigor.kernel.command.CommandRefused;
import vigor.training.command.catalogue.ExerciseId;

/** Only exercises of the catalogue can be logged. */
final class ExerciseIsInTheCatalogue {
  private ExerciseIsInTheCatalogue() {}

  static void check(ExerciseId id, Predicate<ExerciseId> known) {
    if (!known.test(id)) {
      throw CommandRefused.rule(
          "ExerciseIsInTheCatalogue", "exerciseId", "There is no exercise \"" + id + "\".");
    }
  }
}
