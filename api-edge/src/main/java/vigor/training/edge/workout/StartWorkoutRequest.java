package vigor.training.edge.workout;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.CommandRefused;
import vigor.training.command.plan.PlanId;
import vigor.training.command.workout.PlannedDay;
import vigor.training.command.workout.WorkoutId;

/**
 * A wish to start a session; an empty one starts from nothing, now.
 *
 * @param planId with {@code dayId}: the plan day to carry out
 * @param workoutId made by the client, so that a retry is harmless
 * @param startedAt UTC, in the past for sessions entered later
 */
record StartWorkoutRequest(
    @Nullable PlanId planId,
    @Nullable String dayId,
    @Nullable WorkoutId workoutId,
    @Nullable Instant startedAt) {

  @Nullable PlannedDay plannedDay() {
    if (planId == null && dayId == null) {
      return null;
    }
    if (planId == null || dayId == null) {
      throw CommandRefused.rule(
          "PlanDayNeedsBoth",
          planId == null ? "planId" : "dayId",
          "A day of a plan is named by plan and day together.");
    }
    return new PlannedDay(planId, dayId);
  }
}
