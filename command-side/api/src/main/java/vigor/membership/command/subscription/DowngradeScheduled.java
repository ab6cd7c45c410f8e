package vigor.membership.command.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;
import vigor.membership.command.Tier;

/**
 * The tier becomes {@code to} at the end of the period.
 *
 * @param noticeId null when the person asked here and not where they pay
 */
@StoredAs("membership.downgrade-scheduled")
public record DowngradeScheduled(
    @DataSubject PersonId person,
    Tier to,
    Instant effectiveAt,
    @Nullable BillingNoticeId noticeId,
    Instant at)
    implements SubscriptionEvent {}
