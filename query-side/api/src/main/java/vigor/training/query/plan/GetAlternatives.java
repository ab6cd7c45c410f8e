package vigor.training.query.plan;

import vigor.kernel.command.PersonId;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.plan.PlanId;

/** Asks for {@link AlternativesView}; null when the owner's plan has no such exercise. */
public record GetAlternatives(PersonId owner, PlanId planId, String dayId, ExerciseId exerciseId) {}
