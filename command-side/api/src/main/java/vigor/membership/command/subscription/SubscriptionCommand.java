package vigor.membership.command.subscription;

import java.time.Instant;

/** A wish, a decision or a notice about what a person pays for. */
public sealed interface SubscriptionCommand
    permits RequestUpgrade,
        DecideUpgrade,
        TakeBillingNotice,
        ScheduleDowngrade,
        KeepTier,
        ApplyDueChange {
  SubscriptionId subscriptionId();

  Instant at();
}
