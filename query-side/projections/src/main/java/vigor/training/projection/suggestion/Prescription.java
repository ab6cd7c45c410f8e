package vigor.training.projection.suggestion;

import org.jspecify.annotations.Nullable;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.plan.PlanExercise;
import vigor.training.command.plan.PlanWeek;

/**
 * What is asked for in one exercise of a session.
 *
 * @param planned the plan's exercise, null when it is done outside the plan
 * @param week the plan week the session falls into, null outside the plan
 */
record Prescription(ExerciseId exercise, @Nullable PlanExercise planned, @Nullable PlanWeek week) {

  /** Hard sets of this week, null outside the plan. */
  @Nullable Integer sets() {
    if (planned == null) {
      return null;
    }
    return Math.max(1, planned.sets() + (week == null ? 0 : week.setsDelta()));
  }

  /** Effort to stop at in this week, null outside the plan. */
  @Nullable Double targetRpe() {
    if (planned == null) {
      return null;
    }
    return Math.clamp(planned.targetRpe() + (week == null ? 0 : week.rpeDelta()), 1.0, 10.0);
  }

  boolean deload() {
    return week != null && week.deload();
  }
}
