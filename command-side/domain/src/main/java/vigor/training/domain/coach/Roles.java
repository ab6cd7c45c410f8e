package vigor.training.domain.coach;

import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.Mechanics;
import vigor.training.command.catalogue.MovementPattern;

/** Reads an exercise's role off what it is and where it stands, for plans made elsewhere. */
final class Roles {
  private static final int MAIN_LIFTS = 2;

  private Roles() {}

  static Role of(Exercise exercise, int index) {
    if (exercise.pattern() == MovementPattern.MOBILITY) {
      return Role.MOBILITY;
    }
    if (exercise.pattern() == MovementPattern.CONDITIONING) {
      return Role.CONDITIONING;
    }
    if (exercise.pattern().code().startsWith("core_")) {
      return Role.CORE;
    }
    if (exercise.mechanics() == Mechanics.ISOLATION) {
      return Role.ACCESSORY;
    }
    return index < MAIN_LIFTS ? Role.MAIN : Role.SECOND;
  }
}
