package vigor.training.projection.progress.strength;

import java.util.List;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.plan.PastPerformance;
import vigor.training.command.workout.WorkoutId;
import vigor.training.projection.progress.log.PerformedSet;

/** The last session of an exercise. */
public final class LastTime {
  private LastTime() {}

  /** The lifts of the last session, in the order they were done. */
  public static List<Lift> of(List<Lift> lifts) {
    WorkoutId last = lifts.getLast().set().workout();
    return lifts.stream().filter(lift -> lift.set().workout().equals(last)).toList();
  }

  /** The last session's best set and what it says about strength. */
  public static PastPerformance performance(ExerciseId exercise, List<Lift> lifts) {
    List<Lift> last = of(lifts);
    Lift best = Lift.best(last).orElse(last.getLast());
    PerformedSet set = best.set();
    return new PastPerformance(
        exercise,
        best.estimate().kg(),
        set.weightKg(),
        set.repsOrNone(),
        set.rpe() == null ? null : set.rpe().value(),
        set.performedAt());
  }
}
