package vigor.training.query.plan;

import vigor.kernel.command.PersonId;
import vigor.training.command.plan.PlanId;

/** Asks for one {@link PlanView}; null when the owner has no such plan. */
public record GetPlan(PersonId owner, PlanId planId) {}
