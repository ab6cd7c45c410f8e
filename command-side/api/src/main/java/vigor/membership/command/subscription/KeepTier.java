package vigor.membership.command.subscription;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes a scheduled downgrade back. */
public record KeepTier(@TargetAggregateIdentifier SubscriptionId subscriptionId, Instant at)
    implements SubscriptionCommand {}
