package vigor.membership.command.subscription;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.kernel.command.PersonId;

/** An administrator's answer to a request. */
public record DecideUpgrade(
    @TargetAggregateIdentifier SubscriptionId subscriptionId,
    TierRequestId requestId,
    boolean approved,
    PersonId by,
    String reason,
    Instant at)
    implements SubscriptionCommand {}
