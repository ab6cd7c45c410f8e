package vigor.membership.command.subscription;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.PersonalData;
import vigor.kernel.command.StoredAs;

/** An administrator does not give the tier that was asked for. */
@StoredAs("membership.upgrade-declined")
public record UpgradeDeclined(
    @DataSubject PersonId person,
    TierRequestId requestId,
    PersonId by,
    @PersonalData Personal<String> reason,
    Instant at)
    implements SubscriptionEvent {}
