package vigor.training.command.strength;

/**
 * The share of the one-repetition maximum that allows a number of repetitions at an effort.
 *
 * <p>Source: the RPE chart of M. Tuchscherer (Reactive Training Systems), read at repetitions plus
 * repetitions in reserve; beyond 15 its continuous fit 97.0955 − 2.64249 x, not below one half.
 */
public final class RpeTable {
  /** The name shown in receipts. */
  public static final String NAME = "RPE chart (Tuchscherer)";

  private static final double[] PERCENT_PER_HALF_REP = {
    100, 97.8, 95.5, 93.9, 92.2, 90.7, 89.2, 87.8, 86.3, 85.0, 83.7, 82.4, 81.1, 79.9, 78.6, 77.4,
    76.2, 75.1, 73.9, 72.3, 70.7, 69.4, 68.0, 66.7, 65.3, 63.95, 62.6, 61.25, 59.9
  };
  private static final double FLOOR = 50;

  private RpeTable() {}

  /** Share of the one-repetition maximum, 0.5 to 1, for {@code reps} at {@code rpe}. */
  public static double share(double reps, Rpe rpe) {
    return share(reps + rpe.repsInReserve());
  }

  /** Share of the one-repetition maximum, 0.5 to 1, that fails after {@code repsToFailure}. */
  public static double share(double repsToFailure) {
    double position = (repsToFailure - 1) * 2;
    if (position <= 0) {
      return 1;
    }
    int last = PERCENT_PER_HALF_REP.length - 1;
    return (position <= last ? between(position, last) : beyond(repsToFailure)) / 100;
  }

  private static double between(double position, int last) {
    int below = (int) Math.floor(position);
    double from = PERCENT_PER_HALF_REP[below];
    double to = PERCENT_PER_HALF_REP[Math.min(below + 1, last)];
    return from + (to - from) * (position - below);
  }

  private static double beyond(double repsToFailure) {
    return Math.max(FLOOR, 97.0955 - 2.64249 * (repsToFailure - 1));
  }
}
