package vigor.membership.command.subscription;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/**
 * A payment failed; the tier stays until {@code graceUntil}, so that a lapsed card costs nobody
 * their tier overnight.
 */
@StoredAs("membership.payment-failed")
public record PaymentFailed(
    @DataSubject PersonId person, Instant graceUntil, BillingNoticeId noticeId, Instant at)
    implements SubscriptionEvent {}
