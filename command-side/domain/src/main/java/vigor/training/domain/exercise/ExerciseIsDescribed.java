package vigor.training.domain.exercise;

import java.util.Collections;
import vigor.kernel.command.CommandRefused;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.exercise.ExerciseTraits;

/**
 * An exercise trains at least one muscle directly, no muscle both directly and besides, and moves
 * none to all of the body's weight.
 */
final class ExerciseIsDescribed {
  private ExerciseIsDescribed() {}

  static void check(ExerciseTraits traits) {
    if (traits.primary().isEmpty()) {
      throw refused("primary", "Name at least one muscle that it trains directly.");
    }
    if (!Collections.disjoint(traits.primary(), traits.secondary())) {
      throw refused("secondary", "A muscle is trained either directly or besides.");
    }
    if (traits.equipment().contains(Equipment.NONE)) {
      throw refused("equipment", "Where nothing is needed, the list of equipment is empty.");
    }
    if (!(traits.bodyweightFraction() >= 0 && traits.bodyweightFraction() <= 1)) {
      throw refused("bodyweightFraction", "The share of body weight is between 0 and 1.");
    }
  }

  private static CommandRefused refused(String field, String message) {
    return CommandRefused.rule("ExerciseIsDescribed", field, message);
  }
}
