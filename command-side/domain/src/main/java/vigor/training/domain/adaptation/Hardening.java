package vigor.training.domain.adaptation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.plan.PlanBrief;
import vigor.training.command.plan.PlanDay;
import vigor.training.command.plan.PlanExercise;
import vigor.training.domain.prescription.IntensityLimit;
import vigor.training.domain.prescription.Prescribed;
import vigor.training.domain.prescription.SoundWeek;
import vigor.training.command.catalogue.substitution.SuitableExercises;
import vigor.training.command.catalogue.substitution.TrainingLimits;

/** Too easy: half a point more effort and one set more, as far as the caps and minutes allow. */
final class Hardening {
  private static final double HIGHEST_RPE = 9;
  private static final int MOST_SETS_TO_RAISE = 4;
  private static final String RULE = "HarderAfterFeedback";

  private final PlanBrief brief;
  private final IntensityLimit limit;
  private final SoundWeek soundWeek;
  private final SuitableExercises suitable;

  Hardening(ExerciseCatalogue catalogue, PlanBrief brief) {
    this.brief = brief;
    limit = IntensityLimit.of(brief);
    soundWeek = new SoundWeek(catalogue);
    suitable = new SuitableExercises(catalogue, TrainingLimits.of(brief));
  }

  Change of(List<PlanDay> days, @Nullable ExerciseId only) {
    List<PlanDay> harder = EachExercise.change(days, only, this::effort);
    List<PlanDay> fuller = EachExercise.change(harder, only, Hardening::oneMoreSet);
    boolean fits = soundWeek.of(fuller, brief, suitable).equals(soundWeek.timed(fuller, brief));
    List<PlanDay> changed = fits ? fuller : harder;
    return new Change(changed, explain(days, harder, fits && !fuller.equals(harder)));
  }

  private String explain(List<PlanDay> before, List<PlanDay> harder, boolean moreSets) {
    String sets = moreSets ? " and there is one set more" : "";
    if (harder.equals(before) && !moreSets) {
      return "You said it was too easy, but effort is at its limit"
          + (limit.binds() ? ": " + limit.who() : "")
          + "; add load when every set reaches the top of its range.";
    }
    return "You said it was too easy: effort is half a point higher where it may be" + sets
        + ", within your weekly caps and minutes.";
  }

  private PlanExercise effort(PlanExercise e) {
    double highest = Math.min(HIGHEST_RPE, limit.maxRpe());
    double rpe = Math.max(e.targetRpe(), Math.min(highest, e.targetRpe() + 0.5));
    return rpe == e.targetRpe()
        ? e
        : Prescribed.withRpe(e, rpe, RULE, "Half a point higher, because it was too easy.");
  }

  private static PlanExercise oneMoreSet(PlanExercise e) {
    return e.sets() < 2 || e.sets() > MOST_SETS_TO_RAISE
        ? e
        : Prescribed.withSets(e, e.sets() + 1, RULE, "One more, because it was too easy.");
  }
}
