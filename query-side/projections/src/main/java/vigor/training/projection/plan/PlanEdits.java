package vigor.training.projection.plan;

import java.util.List;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.plan.PlanContent;
import vigor.training.command.plan.PlanDay;
import vigor.training.command.plan.PlanExercise;

/** How events change a plan's content. */
final class PlanEdits {
  private PlanEdits() {}

  static PlanContent renamed(PlanContent plan, String title) {
    return new PlanContent(title, plan.split(), plan.days(), plan.weeks(), plan.reasons());
  }

  static PlanContent swapped(PlanContent plan, String dayId, ExerciseId out, PlanExercise in) {
    List<PlanDay> days =
        plan.days().stream()
            .map(day -> day.id().equals(dayId) ? swapped(day, out, in) : day)
            .toList();
    return new PlanContent(plan.title(), plan.split(), days, plan.weeks(), plan.reasons());
  }

  private static PlanDay swapped(PlanDay day, ExerciseId out, PlanExercise in) {
    return new PlanDay(
        day.id(),
        day.name(),
        day.weekday(),
        day.estimatedMinutes(),
        day.exercises().stream().map(e -> e.exerciseId().equals(out) ? in : e).toList());
  }
}
