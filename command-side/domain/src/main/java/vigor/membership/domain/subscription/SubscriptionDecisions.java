package vigor.membership.domain.subscription;

import java.time.Instant;
import java.util.List;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.membership.command.subscription.ApplyDueChange;
import vigor.membership.command.subscription.DecideUpgrade;
import vigor.membership.command.subscription.DowngradeCancelled;
import vigor.membership.command.subscription.DowngradeScheduled;
import vigor.membership.command.subscription.DowngradeTookEffect;
import vigor.membership.command.subscription.KeepTier;
import vigor.membership.command.subscription.RequestUpgrade;
import vigor.membership.command.subscription.ScheduleDowngrade;
import vigor.membership.command.subscription.SubscriptionCommand;
import vigor.membership.command.subscription.SubscriptionEnded;
import vigor.membership.command.subscription.SubscriptionEvent;
import vigor.membership.command.subscription.TakeBillingNotice;
import vigor.membership.command.subscription.UpgradeApproved;
import vigor.membership.command.subscription.UpgradeDeclined;
import vigor.membership.command.subscription.UpgradeRequested;

/** What a subscription answers to each command. Pure. */
final class SubscriptionDecisions {
  private SubscriptionDecisions() {}

  static List<SubscriptionEvent> decide(SubscriptionCommand command, Subscription now) {
    PersonId person = command.subscriptionId().person();
    return switch (command) {
      case RequestUpgrade c -> request(c, person, now);
      case DecideUpgrade c -> answer(c, person, now);
      case TakeBillingNotice c -> BillingDecisions.take(c.notice(), person, now);
      case ScheduleDowngrade c -> schedule(c, person, now);
      case KeepTier c -> now.scheduled() == null ? List.of() : keep(c, person, now);
      case ApplyDueChange c -> apply(c, person, now);
    };
  }

  private static List<SubscriptionEvent> request(
      RequestUpgrade c, PersonId person, Subscription now) {
    UpgradeRequested pending = now.pending();
    if (now.decided().contains(c.requestId())
        || (pending != null
            && (pending.to() == c.to() || pending.requestId().equals(c.requestId())))) {
      return List.of();
    }
    TierGoesTheRightWay.checkUp(c.from(), c.to());
    return List.of(new UpgradeRequested(person, c.requestId(), c.from(), c.to(), c.at()));
  }

  private static List<SubscriptionEvent> answer(
      DecideUpgrade c, PersonId person, Subscription now) {
    if (now.decided().contains(c.requestId())) {
      return List.of();
    }
    NobodyDecidesTheirOwnRequest.check(c);
    UpgradeRequested pending = RequestIsPending.check(c.requestId(), now);
    Personal<String> reason = Personal.of(c.reason().strip());
    return List.of(
        c.approved()
            ? new UpgradeApproved(person, c.requestId(), pending.to(), c.by(), reason, c.at())
            : new UpgradeDeclined(person, c.requestId(), c.by(), reason, c.at()));
  }

  private static List<SubscriptionEvent> schedule(
      ScheduleDowngrade c, PersonId person, Subscription now) {
    TierGoesTheRightWay.checkDown(c.from(), c.to());
    PaymentsAreEndedWhereTheyAreMade.check(now);
    DowngradeScheduled known = now.scheduled();
    return known != null && known.to() == c.to()
        ? List.of()
        : List.of(new DowngradeScheduled(person, c.to(), c.effectiveAt(), null, c.at()));
  }

  private static List<SubscriptionEvent> keep(KeepTier c, PersonId person, Subscription now) {
    PaymentsAreEndedWhereTheyAreMade.check(now);
    return List.of(new DowngradeCancelled(person, null, c.at()));
  }

  /** Early, late and repeated calls do no harm: only the time decides what is due. */
  private static List<SubscriptionEvent> apply(
      ApplyDueChange c, PersonId person, Subscription now) {
    DowngradeScheduled scheduled = now.scheduled();
    if (scheduled != null && !c.at().isBefore(scheduled.effectiveAt())) {
      return List.of(
          now.paid() == null
              ? new DowngradeTookEffect(person, scheduled.to(), c.at())
              : new SubscriptionEnded(person, false, null, c.at()));
    }
    Subscription.Paid paid = now.paid();
    Instant grace = paid == null ? null : paid.graceUntil();
    return grace != null && !c.at().isBefore(grace)
        ? List.of(new SubscriptionEnded(person, true, null, c.at()))
        : List.of();
  }
}
