package vigor.membership.domain.subscription;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.Personal;
import vigor.membership.command.Tier;
import vigor.membership.command.subscription.BillingNoticeId;
import vigor.membership.command.subscription.DowngradeCancelled;
import vigor.membership.command.subscription.DowngradeScheduled;
import vigor.membership.command.subscription.DowngradeTookEffect;
import vigor.membership.command.subscription.PaymentFailed;
import vigor.membership.command.subscription.SubscriptionEnded;
import vigor.membership.command.subscription.SubscriptionEvent;
import vigor.membership.command.subscription.TierPaid;
import vigor.membership.command.subscription.TierRequestId;
import vigor.membership.command.subscription.UpgradeApproved;
import vigor.membership.command.subscription.UpgradeDeclined;
import vigor.membership.command.subscription.UpgradeRequested;

/**
 * What a person asked for and pays for, as its events tell it.
 *
 * @param pending the request nobody decided yet
 * @param decided requests that were decided or replaced
 * @param paid what is paid for now
 * @param scheduled the smaller tier to come
 * @param notices ids of the last notices taken in
 * @param lastNoticeAt the provider's time of the last one
 */
record Subscription(
    @Nullable UpgradeRequested pending,
    Set<TierRequestId> decided,
    @Nullable Paid paid,
    @Nullable DowngradeScheduled scheduled,
    List<BillingNoticeId> notices,
    Instant lastNoticeAt) {
  private static final int REMEMBERED = 256;
  static final Subscription NONE =
      new Subscription(null, Set.of(), null, null, List.of(), Instant.EPOCH);

  /**
   * A running subscription.
   *
   * @param reference erased with its person
   * @param graceUntil when it ends unpaid; null while payments succeed
   */
  record Paid(
      Personal<String> reference,
      Tier tier,
      @Nullable Instant paidUntil,
      @Nullable Instant graceUntil) {}

  Subscription evolve(SubscriptionEvent event) {
    return switch (event) {
      case UpgradeRequested e -> with(e, decidedWith(pending));
      case UpgradeApproved e -> with(null, decidedWith(pending));
      case UpgradeDeclined e -> with(null, decidedWith(pending));
      case TierPaid e ->
          told(new Paid(e.reference(), e.tier(), e.paidUntil(), null), null, e.noticeId(), e.at());
      case PaymentFailed e -> told(inGrace(e.graceUntil()), scheduled, e.noticeId(), e.at());
      case DowngradeScheduled e -> told(paid, e, e.noticeId(), e.at());
      case DowngradeCancelled e -> told(paid, null, e.noticeId(), e.at());
      case DowngradeTookEffect e -> told(paid, null, null, e.at());
      case SubscriptionEnded e -> told(null, null, e.noticeId(), e.at());
    };
  }

  private @Nullable Paid inGrace(Instant until) {
    return paid == null ? null : new Paid(paid.reference(), paid.tier(), paid.paidUntil(), until);
  }

  private Set<TierRequestId> decidedWith(@Nullable UpgradeRequested request) {
    if (request == null) {
      return decided;
    }
    Set<TierRequestId> more = new HashSet<>(decided);
    more.add(request.requestId());
    return Set.copyOf(more);
  }

  private Subscription with(@Nullable UpgradeRequested request, Set<TierRequestId> done) {
    return new Subscription(request, done, paid, scheduled, notices, lastNoticeAt);
  }

  private Subscription told(
      @Nullable Paid nowPaid,
      @Nullable DowngradeScheduled nowScheduled,
      @Nullable BillingNoticeId notice,
      Instant at) {
    if (notice == null) {
      return new Subscription(pending, decided, nowPaid, nowScheduled, notices, lastNoticeAt);
    }
    List<BillingNoticeId> more = new ArrayList<>(notices);
    more.add(notice);
    List<BillingNoticeId> last =
        List.copyOf(more.subList(Math.max(0, more.size() - REMEMBERED), more.size()));
    return new Subscription(pending, decided, nowPaid, nowScheduled, last, at);
  }
}
