package vigor.training.command.strength;

/**
 * When a best counts as a record: clear of the noise of estimates and plates, so at least half a
 * percent more, or one repetition more at the same load.
 */
public final class RecordThreshold {
  public static final double MARGIN = 0.005;

  private RecordThreshold() {}

  /** Whether a figure (kg, or kg × reps) beats the best so far. */
  public static boolean beats(double candidate, double best) {
    return candidate > 0 && candidate >= best * (1 + MARGIN);
  }

  /** Whether a number of repetitions beats the best at the same load. */
  public static boolean beatsReps(int candidate, int best) {
    return candidate > best;
  }
}
