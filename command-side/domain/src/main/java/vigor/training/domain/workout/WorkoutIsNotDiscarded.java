package vigor.training.domain.workout;

import vigor.kernel.command.CommandRefused;
import vigor.training.command.workout.DiscardWorkout;
import vigor.training.command.workout.WorkoutCommand;

/** A discarded workout takes no further change. */
final class WorkoutIsNotDiscarded {
  private WorkoutIsNotDiscarded() {}

  static void check(Workout workout, WorkoutCommand command) {
    if (workout.discarded() && !(command instanceof DiscardWorkout)) {
      throw CommandRefused.conflict(
          "WorkoutIsNotDiscarded", null, "This workout was deleted and cannot be changed.");
    }
  }
}
