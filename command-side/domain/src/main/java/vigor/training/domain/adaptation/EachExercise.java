package vigor.training.domain.adaptation;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.plan.PlanDay;
import vigor.training.command.plan.PlanExercise;
import vigor.training.domain.prescription.Prescribed;

/** Applies a change to every exercise of a plan, or to one exercise wherever it stands. */
final class EachExercise {
  private EachExercise() {}

  static List<PlanDay> change(
      List<PlanDay> days, @Nullable ExerciseId only, UnaryOperator<PlanExercise> change) {
    return days.stream()
        .map(
            d ->
                Prescribed.withExercises(
                    d,
                    d.exercises().stream()
                        .map(e -> only == null || only.equals(e.exerciseId()) ? change.apply(e) : e)
                        .toList()))
        .toList();
  }
}
