package vigor.training.command.workout;

import vigor.training.command.plan.PlanId;

/**
 * The day of a plan that a workout carries out.
 *
 * @param planId the plan
 * @param dayId the day within it, for example {@code d1}
 */
public record PlannedDay(PlanId planId, String dayId) {}
