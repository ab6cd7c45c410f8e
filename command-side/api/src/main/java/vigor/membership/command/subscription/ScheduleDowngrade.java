package vigor.membership.command.subscription;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.membership.command.Tier;

/**
 * Asks for a smaller tier once the present period is over.
 *
 * @param effectiveAt the end of the period (UTC)
 */
public record ScheduleDowngrade(
    @TargetAggregateIdentifier SubscriptionId subscriptionId,
    Tier from,
    Tier to,
    Instant effectiveAt,
    Instant at)
    implements SubscriptionCommand {}
