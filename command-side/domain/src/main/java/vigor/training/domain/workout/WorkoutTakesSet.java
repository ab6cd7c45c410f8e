package vigor.training.domain.workout;

import java.time.Instant;
import vigor.kernel.command.CommandRefused;

/**
 * A finished workout takes only sets performed before it ended, so that a late sync loses nothing.
 */
final class WorkoutTakesSet {
  private WorkoutTakesSet() {}

  static void check(Workout workout, Instant performedAt) {
    Closing closing = workout.closing();
    if (closing != null && performedAt.isAfter(closing.finishedAt())) {
      throw CommandRefused.conflict(
          "WorkoutTakesSet",
          "performedAt",
          "This workout is finished; a set after its end belongs to a new one.");
    }
  }
}
