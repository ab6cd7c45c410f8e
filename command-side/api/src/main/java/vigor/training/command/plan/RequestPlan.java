package vigor.training.command.plan;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.kernel.command.PersonId;

/** Asks for a plan made from the brief. */
public record RequestPlan(
    @TargetAggregateIdentifier PlanId planId, PersonId owner, PlanBrief brief, Instant at)
    implements PlanCommand {}
