package vigor.membership.domain.subscription;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.membership.command.Tier;
import vigor.membership.command.subscription.BillingFact;
import vigor.membership.command.subscription.BillingNotice;
import vigor.membership.command.subscription.DowngradeCancelled;
import vigor.membership.command.subscription.DowngradeScheduled;
import vigor.membership.command.subscription.PaymentFailed;
import vigor.membership.command.subscription.SubscriptionEnded;
import vigor.membership.command.subscription.SubscriptionEvent;
import vigor.membership.command.subscription.TierPaid;

/**
 * What follows from a provider's notice. Notices come late, twice and out of order: one that is
 * known, older than the last, or about another subscription than the present one changes nothing.
 */
final class BillingDecisions {
  private static final Duration GRACE = Duration.ofDays(7);

  private BillingDecisions() {}

  static List<SubscriptionEvent> take(BillingNotice notice, PersonId person, Subscription now) {
    if (now.notices().contains(notice.id()) || notice.at().isBefore(now.lastNoticeAt())) {
      return List.of();
    }
    Subscription.Paid paid = now.paid();
    if (notice.fact() == BillingFact.PAID) {
      return List.of(paid(notice, person, paid));
    }
    if (paid == null || !isAbout(paid, notice)) {
      return List.of();
    }
    return switch (notice.fact()) {
      case PAID -> throw new IllegalStateException("handled above");
      case FAILED ->
          paid.graceUntil() == null
              ? List.of(
                  new PaymentFailed(person, notice.at().plus(GRACE), notice.id(), notice.at()))
              : List.of();
      case ENDING -> ending(notice, person, paid, now);
      case RESUMED ->
          now.scheduled() == null
              ? List.of()
              : List.of(new DowngradeCancelled(person, notice.id(), notice.at()));
      case ENDED ->
          List.of(
              new SubscriptionEnded(person, paid.graceUntil() != null, notice.id(), notice.at()));
    };
  }

  private static TierPaid paid(
      BillingNotice notice, PersonId person, Subscription.@Nullable Paid before) {
    Tier tier = notice.tier();
    Instant until = notice.paidUntil();
    if (before != null && isAbout(before, notice)) {
      tier = tier == null ? before.tier() : tier;
      until = until == null ? before.paidUntil() : until;
    }
    return new TierPaid(
        person,
        Personal.of(notice.reference()),
        TierIsNamed.check(tier),
        until,
        notice.id(),
        notice.at());
  }

  private static List<SubscriptionEvent> ending(
      BillingNotice notice, PersonId person, Subscription.Paid paid, Subscription now) {
    Instant end = notice.paidUntil() == null ? paid.paidUntil() : notice.paidUntil();
    return now.scheduled() != null || end == null
        ? List.of()
        : List.of(new DowngradeScheduled(person, Tier.FREE, end, notice.id(), notice.at()));
  }

  private static boolean isAbout(Subscription.Paid paid, BillingNotice notice) {
    return paid.reference().readable().filter(notice.reference()::equals).isPresent();
  }
}
