package vigor.membership.command.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/** The tier stays after all. */
@StoredAs("membership.downgrade-cancelled")
public record DowngradeCancelled(
    @DataSubject PersonId person, @Nullable BillingNoticeId noticeId, Instant at)
    implements SubscriptionEvent {}
