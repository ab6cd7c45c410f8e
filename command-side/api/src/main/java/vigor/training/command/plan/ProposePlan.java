package vigor.training.command.plan;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.kernel.command.PersonId;

/** Offers a draft; the plan takes it only if the validator finds nothing. */
public record ProposePlan(
    @TargetAggregateIdentifier PlanId planId,
    PersonId owner,
    PlanDraft draft,
    PlanSource source,
    Instant at)
    implements PlanCommand {}
