package vigor.membership.command.subscription;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.PersonalData;
import vigor.kernel.command.StoredAs;
import vigor.membership.command.Tier;

/** An administrator gives the tier that was asked for. */
@StoredAs("membership.upgrade-approved")
public record UpgradeApproved(
    @DataSubject PersonId person,
    TierRequestId requestId,
    Tier to,
    PersonId by,
    @PersonalData Personal<String> reason,
    Instant at)
    implements SubscriptionEvent {}
