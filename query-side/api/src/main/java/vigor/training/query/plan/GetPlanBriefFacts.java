package vigor.training.query.plan;

import vigor.kernel.command.PersonId;

/** Asks for the {@link PlanBriefFacts} of a person. */
public record GetPlanBriefFacts(PersonId owner) {}
