package vigor.membership.command.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/**
 * Nothing is paid for any more; the free tier holds.
 *
 * @param unpaid whether it ended because a payment kept failing
 * @param noticeId null when nobody told us and the time was simply over
 */
@StoredAs("membership.subscription-ended")
public record SubscriptionEnded(
    @DataSubject PersonId person, boolean unpaid, @Nullable BillingNoticeId noticeId, Instant at)
    implements SubscriptionEvent {}
