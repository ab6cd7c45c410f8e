package vigor.membership.command.subscription;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes in what a payment provider tells; its signature was checked before. */
public record TakeBillingNotice(
    @TargetAggregateIdentifier SubscriptionId subscriptionId, BillingNotice notice, Instant at)
    implements SubscriptionCommand {}
