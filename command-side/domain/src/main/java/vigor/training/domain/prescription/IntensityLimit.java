package vigor.training.domain.prescription;

import java.util.Comparator;
import java.util.stream.Stream;
import vigor.training.command.plan.PlanBrief;

/**
 * The hardest a person may train for now.
 *
 * @param maxRpe the highest target effort
 * @param minReps the fewest repetitions with an external load
 * @param who whom the limit is for, as the rest of a sentence
 * @param source where it comes from
 */
public record IntensityLimit(double maxRpe, int minReps, String who, String source) {
  private static final IntensityLimit NONE =
      new IntensityLimit(10, 1, "there is no special limit", "Health screening and age");
  private static final IntensityLimit PENDING_SCREENING =
      new IntensityLimit(
          6,
          10,
          "the health screening is not cleared yet, so training stays light to moderate",
          "ACSM pre-participation screening (Riebe 2015)");
  private static final IntensityLimit YOUNG =
      new IntensityLimit(
          8, 6, "under 18 there are no maximal efforts", "Youth training: technique before load");
  private static final IntensityLimit OLDER =
      new IntensityLimit(
          8, 8, "from 65 on effort and load rise with a reserve", "ACSM 2026 position stand");

  /** The strictest limit that holds for a person. */
  public static IntensityLimit of(PlanBrief brief) {
    Integer age = brief.age();
    return Stream.of(
            brief.cleared() ? NONE : PENDING_SCREENING,
            age != null && age < 18 ? YOUNG : NONE,
            age != null && age >= 65 ? OLDER : NONE)
        .min(Comparator.comparingDouble(IntensityLimit::maxRpe))
        .orElse(NONE);
  }

  /** Whether anything is limited at all. */
  public boolean binds() {
    return this != NONE;
  }
}
