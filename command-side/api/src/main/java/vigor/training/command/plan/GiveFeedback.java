package vigor.training.command.plan;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.kernel.command.PersonId;

/** Tells how the plan feels; the plan adapts. */
public record GiveFeedback(
    @TargetAggregateIdentifier PlanId planId, PersonId owner, PlanFeedback feedback, Instant at)
    implements PlanCommand {}
