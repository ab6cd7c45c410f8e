package vigor.membership.command.subscription;

import java.time.Instant;
import vigor.kernel.command.DomainEvent;

/** What became of a person's wishes and payments. */
public sealed interface SubscriptionEvent extends DomainEvent
    permits UpgradeRequested,
        UpgradeApproved,
        UpgradeDeclined,
        TierPaid,
        PaymentFailed,
        DowngradeScheduled,
        DowngradeCancelled,
        DowngradeTookEffect,
        SubscriptionEnded {
  Instant at();
}
