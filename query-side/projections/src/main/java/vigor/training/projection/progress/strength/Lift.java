package vigor.training.projection.progress.strength;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigor.training.command.strength.Confidence;
import vigor.training.command.strength.EstimatedOneRepMax;
import vigor.training.projection.progress.log.PerformedSet;

/**
 * A set with what it says about strength.
 *
 * @param movedKg everything moved, body weight share included; null when that is unknown
 * @param bodyWeightKg what counted as body weight, null when none is known
 */
public record Lift(
    PerformedSet set,
    @Nullable Double movedKg,
    @Nullable Double bodyWeightKg,
    EstimatedOneRepMax estimate) {

  /** Better evidence first: a trustworthy estimate beats a rough one, then the higher. */
  public static final Comparator<Lift> BY_ESTIMATE =
      Comparator.comparing((Lift lift) -> lift.estimate().confidence())
          .reversed()
          .thenComparing(lift -> lift.estimate().kg());

  /** The lift behind an exercise's estimated maximum, empty when no set allows an estimate. */
  public static Optional<Lift> best(List<Lift> lifts) {
    return lifts.stream().filter(lift -> lift.estimate().known()).max(BY_ESTIMATE);
  }

  public boolean confident() {
    return estimate.confidence() == Confidence.CONFIDENT;
  }

  public double externalKg() {
    return set.externalKg();
  }
}
