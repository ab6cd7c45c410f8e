package vigor.training.command.workout;

import vigor.kernel.command.NotPersonal;
import vigor.training.command.plan.PlanId;

/**
 * The day of a plan that a workout carries out.
 *
 * @param planId the plan
 * @param dayId the day within it, for example {@code d1}
 */
@NotPersonal("an id within a plan")
public record PlannedDay(PlanId planId, String dayId) {}
