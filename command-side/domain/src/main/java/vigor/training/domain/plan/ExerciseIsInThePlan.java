package vigor.training.domain.plan;

import vigor.kernel.command.CommandRefused;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.plan.PlanContent;

/** Only an exercise of that day can be swapped. */
final class ExerciseIsInThePlan {
  private ExerciseIsInThePlan() {}

  static PlanEditing.Place check(PlanContent plan, String dayId, ExerciseId exerciseId) {
    return PlanEditing.find(plan, dayId, exerciseId)
        .orElseThrow(
            () ->
                CommandRefused.notFound(
                    "ExerciseIsInThePlan", "This day of the plan has no such exercise."));
  }
}
