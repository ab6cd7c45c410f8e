package vigor.training.command.plan;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.kernel.command.PersonId;

/** Gives a plan another title, 1 to 100 characters. */
public record RenamePlan(
    @TargetAggregateIdentifier PlanId planId, PersonId owner, String title, Instant at)
    implements PlanCommand {}
