package vigor.training.domain.exercise;

import vigor.kernel.command.CommandRefused;

/** A person makes at most 200 exercises; archived ones count, since their history stays. */
final class OwnExercisesAreAtMostTwoHundred {
  static final int MOST = 200;

  private OwnExercisesAreAtMostTwoHundred() {}

  static void check(OwnExercises own) {
    if (own.byId().size() >= MOST) {
      throw CommandRefused.rule(
          "OwnExercisesAreAtMostTwoHundred",
          null,
          "You have made 200 exercises, archived ones included. Change one that you no longer use.");
    }
  }
}
