package vigor.membership.command.subscription;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.membership.command.Tier;

/** Asks for a larger tier; nothing changes until somebody pays or an administrator decides. */
public record RequestUpgrade(
    @TargetAggregateIdentifier SubscriptionId subscriptionId,
    TierRequestId requestId,
    Tier from,
    Tier to,
    Instant at)
    implements SubscriptionCommand {}
