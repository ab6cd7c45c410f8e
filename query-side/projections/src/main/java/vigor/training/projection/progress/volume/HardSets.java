package vigor.training.projection.progress.volume;

import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.Muscle;
import vigor.training.projection.progress.log.PerformedSet;

/**
 * Which sets make muscles grow: at most 4 repetitions left, 5 to 30 repetitions, or timed work.
 *
 * <p>Source: Pelland 2024, who counts primary muscles as one set and helping ones as half. A set
 * without a rating is taken as hard.
 */
public final class HardSets {
  public static final String SOURCE = "Fractional set counting (Pelland 2024)";
  public static final double PRIMARY = 1.0;
  public static final double SECONDARY = 0.5;
  private static final double LEAST_RPE = 6;
  private static final int FEWEST_REPS = 5;
  private static final int MOST_REPS = 30;

  private HardSets() {}

  public static boolean hard(PerformedSet set) {
    boolean effort = set.rpe() == null || set.rpe().value() >= LEAST_RPE;
    return effort && (set.reps() == null ? timed(set) : enough(set.reps()));
  }

  /** How much a set counts for a muscle: 1, 0.5 or nothing. */
  public static double share(Exercise exercise, Muscle muscle) {
    if (exercise.primary().contains(muscle)) {
      return PRIMARY;
    }
    return exercise.secondary().contains(muscle) ? SECONDARY : 0;
  }

  private static boolean timed(PerformedSet set) {
    return set.durationSeconds() != null;
  }

  private static boolean enough(int reps) {
    return reps >= FEWEST_REPS && reps <= MOST_REPS;
  }
}
