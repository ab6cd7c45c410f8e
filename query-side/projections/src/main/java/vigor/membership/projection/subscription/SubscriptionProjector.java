package vigor.membership.projection.subscription;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.projection.Announcements;
import vigor.kernel.projection.Table;
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
import vigor.membership.query.subscription.SubscriptionView;
import vigor.membership.query.subscription.TierRequestState;
import vigor.privacy.command.ErasureRequested;

/** Keeps what each person pays for, and every request for a larger tier. */
@Component
@ProcessingGroup("projection-subscription")
public class SubscriptionProjector {
  private final Table<UUID, SubscriptionRow> subscriptions;
  private final Table<UUID, TierRequestRow> requests;
  private final Announcements announcements;

  public SubscriptionProjector(JdbcTemplate jdbc, Announcements announcements) {
    this.subscriptions = new Table<>(SubscriptionTables.SUBSCRIPTIONS, jdbc);
    this.requests = new Table<>(SubscriptionTables.REQUESTS, jdbc);
    this.announcements = announcements;
  }

  @EventHandler
  void on(SubscriptionEvent event, @SequenceNumber Long version) {
    UUID person = event.person().value();
    SubscriptionRow before =
        subscriptions.find(person).orElseGet(() -> SubscriptionRow.none(person));
    switch (event) {
      case UpgradeRequested e -> {
        supersede(before, e.at());
        requests.put(TierRequestRow.open(e));
      }
      case UpgradeApproved e ->
          decide(e.requestId(), TierRequestState.APPROVED, e.at(), e.by(), e.reason());
      case UpgradeDeclined e ->
          decide(e.requestId(), TierRequestState.DECLINED, e.at(), e.by(), e.reason());
      case TierPaid e -> supersede(before, e.at());
      case PaymentFailed e -> {}
      case DowngradeScheduled e -> {}
      case DowngradeCancelled e -> {}
      case DowngradeTookEffect e -> {}
      case SubscriptionEnded e -> {}
    }
    subscriptions.put(before.after(event, version));
    announcements.announce(SubscriptionView.topic(event.person()), version);
  }

  @EventHandler
  void on(ErasureRequested event) {
    subscriptions.forget(event.person());
    requests.forget(event.person());
  }

  @ResetHandler
  void reset() {
    subscriptions.clear();
    requests.clear();
  }

  private void decide(
      TierRequestId id, TierRequestState as, Instant at, PersonId by, Personal<String> reason) {
    requests.put(
        requests.get(id.value()).decided(as, at, by.value(), reason.readable().orElse(null)));
  }

  private void supersede(SubscriptionRow before, Instant at) {
    if (before.request() != null) {
      requests
          .find(before.request())
          .filter(TierRequestRow::isOpen)
          .ifPresent(
              open -> requests.put(open.decided(TierRequestState.SUPERSEDED, at, null, null)));
    }
  }
}
