package vigor.training.command.strength;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The working sets of one exercise in one session.
 *
 * @param kg external load of the sets, 0 for none
 * @param reps repetitions of each working set, in order, at least one set
 * @param meanRpe mean effort of the rated sets, null when none was rated
 */
public record ExerciseSession(double kg, List<Integer> reps, @Nullable Double meanRpe) {
  public ExerciseSession {
    if (reps.isEmpty()) {
      throw new IllegalArgumentException("a session of an exercise has at least one set");
    }
    reps = List.copyOf(reps);
  }

  boolean allReached(int target) {
    return reps.stream().allMatch(r -> r >= target);
  }

  /** Short of the range although nothing was left. */
  boolean missed(int lowest) {
    return !allReached(lowest) && meanRpe != null && meanRpe >= 9.5;
  }

  int fewestReps() {
    return reps.stream().mapToInt(Integer::intValue).min().orElseThrow();
  }
}
