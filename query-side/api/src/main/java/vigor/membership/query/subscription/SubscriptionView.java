package vigor.membership.query.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;
import vigor.membership.command.Tier;

/**
 * How a person's tier is paid for and what becomes of it.
 *
 * @param paidTier what is paid for; null when nothing is
 * @param paidUntil the end of the paid period (UTC); null when nothing is paid or nobody told
 * @param graceUntil until when the tier stays although a payment failed (UTC), else null
 * @param nextTier the smaller tier to come, null when none is
 * @param changesAt when it comes (UTC)
 * @param request the latest wish for a larger tier, null when there never was one
 * @param version sequence number of the last event, −1 before the first
 */
public record SubscriptionView(
    @Nullable Tier paidTier,
    @Nullable Instant paidUntil,
    @Nullable Instant graceUntil,
    @Nullable Tier nextTier,
    @Nullable Instant changesAt,
    @Nullable TierRequestView request,
    long version) {
  /** Nobody asked and nobody paid. */
  public static final SubscriptionView NONE =
      new SubscriptionView(null, null, null, null, null, null, -1);

  /** The topic that moves with each event of this person's subscription. */
  public static String topic(PersonId person) {
    return "subscription:" + person;
  }
}
