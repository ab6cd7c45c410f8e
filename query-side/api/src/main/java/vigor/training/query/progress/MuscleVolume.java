package vigor.training.query.progress;

import org.jspecify.annotations.Nullable;
import vigor.training.command.catalogue.Muscle;

/**
 * Weekly hard sets of one muscle against its landmarks.
 *
 * @param sets primary muscles count 1, secondary ones 0.5
 * @param directSets primary only, which is what the landmarks count
 * @param zone where {@code directSets} lies, for example {@code below_mev}
 * @param landmarks null for muscles without published landmarks
 */
public record MuscleVolume(
    Muscle muscle,
    double sets,
    double directSets,
    @Nullable String zone,
    @Nullable Landmarks landmarks,
    String receiptId) {

  /** Sets per week: maintenance, minimum effective, most adaptive from and to, most recoverable. */
  public record Landmarks(double mv, double mev, double mavLow, double mavHigh, double mrv) {}
}
