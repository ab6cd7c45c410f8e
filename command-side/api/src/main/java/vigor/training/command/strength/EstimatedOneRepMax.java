package vigor.training.command.strength;

import org.jspecify.annotations.Nullable;

/**
 * The load a person could probably lift once.
 *
 * <p>From the RPE chart when the set was rated 6 or more, else the mean of Epley 1985, w (1 +
 * r/30), and Brzycki 1993, 36 w / (37 − r), with r counting the repetitions left in reserve
 * (Zourdos 2016). An unrated set counts as if nothing was left, so its estimate is a lower bound.
 *
 * @param kg body weight share included, to 10 g; 0 when there is no estimate
 * @param confidence how far to trust it
 * @param formula the formula's name, for receipts
 * @param loadKg the load it was made from
 * @param repsToFailure repetitions done plus those left in reserve
 */
public record EstimatedOneRepMax(
    double kg, Confidence confidence, String formula, double loadKg, double repsToFailure) {
  public static final String EPLEY_BRZYCKI = "mean of Epley (1985) and Brzycki (1993)";
  private static final double CHART_FROM_RPE = 6;

  /**
   * The estimate from one set.
   *
   * @param loadKg everything moved, see {@link MovedLoad}
   * @param reps repetitions done
   * @param rpe effort, null when not rated
   */
  public static EstimatedOneRepMax from(double loadKg, int reps, @Nullable Rpe rpe) {
    double toFailure = reps + (rpe == null ? 0 : rpe.repsInReserve());
    boolean chart = rpe != null && rpe.value() >= CHART_FROM_RPE;
    String formula = chart ? RpeTable.NAME : EPLEY_BRZYCKI;
    Confidence confidence =
        loadKg > 0 && reps > 0 ? Confidence.inRepsToFailure(toFailure) : Confidence.NONE;
    if (confidence == Confidence.NONE) {
      return new EstimatedOneRepMax(0, confidence, formula, loadKg, toFailure);
    }
    double kg = chart ? loadKg / RpeTable.share(toFailure) : epleyBrzycki(loadKg, toFailure);
    return new EstimatedOneRepMax(
        Math.rint(kg * 100) / 100, confidence, formula, loadKg, toFailure);
  }

  /** Whether there is an estimate at all. */
  public boolean known() {
    return confidence != Confidence.NONE;
  }

  private static double epleyBrzycki(double loadKg, double reps) {
    return (epley(loadKg, reps) + brzycki(loadKg, reps)) / 2;
  }

  /** Epley 1985; a single repetition is the maximum itself. */
  public static double epley(double loadKg, double reps) {
    return reps == 1 ? loadKg : loadKg * (1 + reps / 30);
  }

  /** Brzycki 1993, JOPERD 64:88; defined below 37 repetitions. */
  public static double brzycki(double loadKg, double reps) {
    return loadKg * 36 / (37 - reps);
  }
}
