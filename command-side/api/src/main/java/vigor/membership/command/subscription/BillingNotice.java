package vigor.membership.command.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.membership.command.Tier;

/**
 * One thing a payment provider tells, in our words.
 *
 * @param reference the provider's name of the subscription
 * @param tier what is paid for; null where the notice does not say, and then it stays as it is
 * @param paidUntil the end of the paid period (UTC); null where the notice does not say
 * @param at when the provider learned of it (UTC)
 */
public record BillingNotice(
    BillingNoticeId id,
    BillingFact fact,
    String reference,
    @Nullable Tier tier,
    @Nullable Instant paidUntil,
    Instant at) {}
