package vigor.analytics.command;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.kernel.command.PersonId;

/**
 * Says how well a plan fits. The plan must be the owner's; saying something else later is fine.
 *
 * @param stars 1 to 5
 */
public record RatePlan(
    @TargetAggregateIdentifier PlanRatingId ratingId, PersonId owner, int stars, Instant at) {}
