package vigor.membership.command.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.PersonalData;
import vigor.kernel.command.StoredAs;
import vigor.membership.command.Tier;

/**
 * A tier is paid for.
 *
 * @param reference the provider's name of the subscription
 * @param paidUntil null where the provider did not say
 */
@StoredAs("membership.tier-paid")
public record TierPaid(
    @DataSubject PersonId person,
    @PersonalData Personal<String> reference,
    Tier tier,
    @Nullable Instant paidUntil,
    BillingNoticeId noticeId,
    Instant at)
    implements SubscriptionEvent {}
