package vigor.training.command.plan;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.kernel.command.PersonId;

/** Has the local coach make the plan; {@code why} is shown to the person. */
public record UseLocalCoach(
    @TargetAggregateIdentifier PlanId planId, PersonId owner, String why, Instant at)
    implements PlanCommand {}
