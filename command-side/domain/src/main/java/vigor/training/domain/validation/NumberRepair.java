package vigor.training.domain.validation;

import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.Measure;
import vigor.training.command.plan.DraftExercise;
import vigor.training.command.plan.PlanBrief;
import vigor.training.domain.prescription.IntensityLimit;

/** Moves the numbers of a draft to the nearest that are allowed for the person. */
final class NumberRepair {
  private NumberRepair() {}

  static DraftExercise clamp(DraftExercise draft, Exercise exercise, PlanBrief brief) {
    IntensityLimit limit = IntensityLimit.of(brief);
    int fewest = exercise.measure() == Measure.REPS_WEIGHT ? limit.minReps() : 1;
    int most = PlanBounds.most(exercise);
    int low = Math.clamp(draft.repsLow(), fewest, most);
    return new DraftExercise(
        exercise.id().value(),
        Math.clamp(draft.sets(), 1, PlanBounds.MOST_SETS),
        low,
        Math.clamp(draft.repsHigh(), low, most),
        rpe(draft.targetRpe(), limit),
        Math.clamp(draft.restSeconds(), 0, PlanBounds.MOST_REST_SECONDS));
  }

  private static double rpe(double proposed, IntensityLimit limit) {
    double known = Double.isNaN(proposed) ? limit.maxRpe() : proposed;
    return Math.clamp(Math.rint(known * 2) / 2, 1, limit.maxRpe());
  }
}
