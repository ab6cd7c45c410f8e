package vigor.training.domain.workout;

import org.jspecify.annotations.Nullable;
import vigor.kernel.command.CommandRefused;
import vigor.training.command.workout.SetEntry;

/** A set tells reps, a duration or a distance, each within human bounds. */
final class SetMeasuresSomething {
  private SetMeasuresSomething() {}

  static void check(SetEntry entry) {
    if (entry.reps() == null && entry.durationSeconds() == null && entry.distanceMeters() == null) {
      throw refused("reps", "A set needs reps, a duration or a distance.");
    }
    within(entry.reps(), 0, 1000, "reps", "Reps are between 0 and 1000.");
    within(entry.durationSeconds(), 1, 86_400, "durationSeconds", "A duration is 1 s to one day.");
    within(entry.distanceMeters(), 1, 1_000_000, "distanceMeters", "A distance is 1 m to 1000 km.");
  }

  private static void within(
      @Nullable Integer value, int low, int high, String field, String message) {
    if (value != null && (value < low || value > high)) {
      throw refused(field, message);
    }
  }

  private static CommandRefused refused(String field, String message) {
    return CommandRefused.rule("SetMeasuresSomething", field, message);
  }
}
