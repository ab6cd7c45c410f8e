package vigor.training.command.plan;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.kernel.command.PersonId;

/** Makes this the plan to train by. */
public record AcceptPlan(@TargetAggregateIdentifier PlanId planId, PersonId owner, Instant at)
    implements PlanCommand {}
