package vigor.membership.command.subscription;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;
import vigor.membership.command.Tier;

/** The period is over and the smaller tier holds. */
@StoredAs("membership.downgrade-took-effect")
public record DowngradeTookEffect(@DataSubject PersonId person, Tier to, Instant at)
    implements SubscriptionEvent {}
