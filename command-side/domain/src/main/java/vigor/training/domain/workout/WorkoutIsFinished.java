package vigor.training.domain.workout;

import vigor.kernel.command.CommandRefused;

/** Only a finished workout has a summary to amend. */
final class WorkoutIsFinished {
  private WorkoutIsFinished() {}

  static Closing check(Workout workout) {
    Closing closing = workout.closing();
    if (closing == null) {
      throw CommandRefused.conflict(
          "WorkoutIsFinished", null, "This workout is still open; finish it first.");
    }
    return closing;
  }
}
