package vigor.membership.projection.subscription;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vigor.membership.command.subscription.DowngradeCancelled;
import vigor.membership.command.subscription.DowngradeScheduled;
import vigor.membership.command.subscription.DowngradeTookEffect;
import vigor.membership.command.subscription.PaymentFailed;
import vigor.membership.command.subscription.SubscriptionEnded;
import vigor.membership.command.subscription.SubscriptionEvent;
import vigor.membership.command.subscription.TierPaid;
import vigor.membership.command.subscription.UpgradeApproved;
import vigor.membership.command.subscription.UpgradeDeclined;
import vigor.membership.command.subscription.UpgradeRequested;

/** A row of the subscription table; the reference is null once erased. */
record SubscriptionRow(
    UUID person,
    @Nullable String reference,
    @Nullable String paidTier,
    @Nullable Instant paidUntil,
    @Nullable Instant graceUntil,
    @Nullable String nextTier,
    @Nullable Instant changesAt,
    @Nullable UUID request,
    long version) {
  static SubscriptionRow none(UUID person) {
    return new SubscriptionRow(person, null, null, null, null, null, null, null, -1);
  }

  SubscriptionRow after(SubscriptionEvent event, long at) {
    return switch (event) {
      case UpgradeRequested e ->
          new SubscriptionRow(
              person,
              reference,
              paidTier,
              paidUntil,
              graceUntil,
              nextTier,
              changesAt,
              e.requestId().value(),
              at);
      case UpgradeApproved e -> with(graceUntil, nextTier, changesAt, at);
      case UpgradeDeclined e -> with(graceUntil, nextTier, changesAt, at);
      case TierPaid e ->
          new SubscriptionRow(
              person,
              e.reference().readable().orElse(null),
              e.tier().code(),
              e.paidUntil(),
              null,
              null,
              null,
              request,
              at);
      case PaymentFailed e -> with(e.graceUntil(), nextTier, changesAt, at);
      case DowngradeScheduled e -> with(graceUntil, e.to().code(), e.effectiveAt(), at);
      case DowngradeCancelled e -> with(graceUntil, null, null, at);
      case DowngradeTookEffect e -> with(graceUntil, null, null, at);
      case SubscriptionEnded e ->
          new SubscriptionRow(person, null, null, null, null, null, null, request, at);
    };
  }

  private SubscriptionRow with(
      @Nullable Instant grace, @Nullable String next, @Nullable Instant changes, long at) {
    return new SubscriptionRow(
        person, reference, paidTier, paidUntil, grace, next, changes, request, at);
  }
}
