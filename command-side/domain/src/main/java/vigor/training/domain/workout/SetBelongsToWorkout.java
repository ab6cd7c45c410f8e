package vigor.training.domain.workout;

import vigor.kernel.command.CommandRefused;
import vigor.training.command.workout.SetId;

/** A set can be changed only in the workout it was logged in. */
final class SetBelongsToWorkout {
  private SetBelongsToWorkout() {}

  static void check(Workout workout, SetId setId) {
    if (!workout.knows(setId)) {
      throw CommandRefused.notFound("SetBelongsToWorkout", "There is no such set in this workout.");
    }
  }
}
