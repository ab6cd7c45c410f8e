package vigor.membership.command.subscription;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Does what has become due: a scheduled downgrade, or the end of a grace period. */
public record ApplyDueChange(@TargetAggregateIdentifier SubscriptionId subscriptionId, Instant at)
    implements SubscriptionCommand {}
