package vigor.membership.command.subscription;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;
import vigor.membership.command.Tier;

/** A person asks for a larger tier. */
@StoredAs("membership.upgrade-requested")
public record UpgradeRequested(
    @DataSubject PersonId person, TierRequestId requestId, Tier from, Tier to, Instant at)
    implements SubscriptionEvent {}
