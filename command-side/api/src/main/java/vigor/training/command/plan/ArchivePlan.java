package vigor.training.command.plan;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.kernel.command.PersonId;

/** Puts a plan away. */
public record ArchivePlan(@TargetAggregateIdentifier PlanId planId, PersonId owner, Instant at)
    implements PlanCommand {}
