package vigor.training.domain.adaptation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.plan.PlanDay;
import vigor.training.command.plan.PlanExercise;
import vigor.training.domain.prescription.Prescribed;

/** Too hard: a set less where there are three or more, and effort a point lower, not below 5. */
final class Easing {
  private static final double LOWEST_RPE = 5;
  private static final int FEWEST_SETS = 2;
  private static final String RULE = "EasierAfterFeedback";

  private Easing() {}

  static Change of(List<PlanDay> days, @Nullable ExerciseId only) {
    List<PlanDay> eased = EachExercise.change(days, only, Easing::ease);
    return new Change(
        eased,
        eased.equals(days)
            ? "This is already as easy as the plan gets; consider fewer days, or rest."
            : "You said it was too hard: effort is a point lower, and exercises with three or more"
                + " sets have one less.");
  }

  private static PlanExercise ease(PlanExercise e) {
    PlanExercise fewer =
        e.sets() > FEWEST_SETS
            ? Prescribed.withSets(e, e.sets() - 1, RULE, "One less, because it was too hard.")
            : e;
    double rpe = Math.min(fewer.targetRpe(), Math.max(LOWEST_RPE, fewer.targetRpe() - 1));
    return rpe == fewer.targetRpe()
        ? fewer
        : Prescribed.withRpe(fewer, rpe, RULE, "A point lower, because it was too hard.");
  }
}
