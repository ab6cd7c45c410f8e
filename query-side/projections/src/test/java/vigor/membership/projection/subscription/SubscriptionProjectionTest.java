package vigor.membership.projection.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.projection.Announcements;
import vigor.kernel.projection.EventFeed;
import vigor.kernel.projection.ReadModelDatabase;
import vigor.kernel.projection.RecordedUpdates;
import vigor.membership.command.Tier;
import vigor.membership.command.subscription.BillingNoticeId;
import vigor.membership.command.subscription.DowngradeScheduled;
import vigor.membership.command.subscription.PaymentFailed;
import vigor.membership.command.subscription.SubscriptionEnded;
import vigor.membership.command.subscription.TierPaid;
import vigor.membership.command.subscription.TierRequestId;
import vigor.membership.command.subscription.UpgradeApproved;
import vigor.membership.command.subscription.UpgradeRequested;
import vigor.membership.query.subscription.FindSubscriber;
import vigor.membership.query.subscription.FindTierRequests;
import vigor.membership.query.subscription.GetSubscription;
import vigor.membership.query.subscription.Subscriber;
import vigor.membership.query.subscription.SubscriptionView;
import vigor.membership.query.subscription.TierRequestPage;
import vigor.membership.query.subscription.TierRequestState;
import vigor.membership.query.subscription.TierRequestView;

class SubscriptionProjectionTest {
  private static final PersonId SAM = new PersonId(new UUID(1, 1));
  private static final PersonId ADMIN = new PersonId(new UUID(2, 2));
  private static final Instant T = Instant.parse("2026-11-28T12:00:00Z");
  private static final Instant END = Instant.parse("2026-12-28T12:00:00Z");

  private final ReadModelDatabase database = ReadModelDatabase.emptied();
  private final EventFeed feed =
      new EventFeed(
          database,
          new SubscriptionProjector(database.jdbc(), new Announcements(new RecordedUpdates())));
  private final SubscriptionQueries queries = new SubscriptionQueries(database.reads());

  @Test
  void who_never_asked_and_never_paid_has_an_empty_subscription() {
    assertThat(subscription()).isEqualTo(SubscriptionView.NONE);
    assertThat(queries.handle(new FindSubscriber("sub_1")).join()).isNull();
  }

  @Test
  void a_request_is_open_until_it_is_decided_and_the_reason_is_shown() {
    feed.each(requested(1, Tier.PREMIUM, T));
    assertThat(open()).extracting(TierRequestView::id).containsExactly(id(1));
    feed.each(new UpgradeApproved(SAM, id(1), Tier.PREMIUM, ADMIN, Personal.of("Paid."), END));
    assertThat(open()).isEmpty();
    assertThat(subscription().request())
        .isEqualTo(
            new TierRequestView(
                id(1),
                SAM,
                Tier.FREE,
                Tier.PREMIUM,
                TierRequestState.APPROVED,
                T,
                END,
                ADMIN,
                "Paid."));
  }

  @Test
  void another_request_or_a_payment_takes_the_place_of_an_open_one() {
    feed.batch(List.of(requested(1, Tier.PREMIUM, T), requested(2, Tier.UNLIMITED, T)));
    assertThat(open()).extracting(TierRequestView::id).containsExactly(id(2));
    feed.each(paid());
    assertThat(open()).isEmpty();
    assertThat(queries.handle(new FindSubscriber("sub_1")).join()).isEqualTo(new Subscriber(SAM));
  }

  @Test
  void a_paid_tier_shows_its_end_its_grace_and_what_comes_after() {
    feed.each(paid());
    assertThat(subscription().paidTier()).isEqualTo(Tier.PREMIUM);
    assertThat(subscription().paidUntil()).isEqualTo(END);
    feed.each(
        new PaymentFailed(SAM, END, new BillingNoticeId("evt_2"), T),
        new DowngradeScheduled(SAM, Tier.FREE, END, new BillingNoticeId("evt_3"), T));
    assertThat(subscription().graceUntil()).isEqualTo(END);
    assertThat(subscription().nextTier()).isEqualTo(Tier.FREE);
    assertThat(subscription().changesAt()).isEqualTo(END);
    feed.each(new SubscriptionEnded(SAM, true, null, END));
    assertThat(subscription())
        .isEqualTo(new SubscriptionView(null, null, null, null, null, null, 3));
  }

  @Test
  void requests_are_read_page_by_page_and_a_replay_gives_the_same_rows() {
    for (int i = 1; i <= 5; i++) {
      feed.each(
          new UpgradeRequested(
              new PersonId(new UUID(5, i)), id(i), Tier.FREE, Tier.PREMIUM, T.plusSeconds(i / 2)));
    }
    TierRequestPage first = queries.handle(new FindTierRequests(null, null, 3)).join();
    TierRequestPage second = queries.handle(new FindTierRequests(null, first.next(), 3)).join();
    assertThat(first.items()).hasSize(3);
    assertThat(second.items()).hasSize(2).doesNotContainAnyElementsOf(first.items());
    assertThat(second.next()).isNull();
    var live = database.fingerprints();
    feed.replay(2);
    assertThat(database.fingerprints()).isEqualTo(live);
  }

  private List<TierRequestView> open() {
    return queries.handle(new FindTierRequests(TierRequestState.OPEN, null, 10)).join().items();
  }

  private SubscriptionView subscription() {
    return queries.handle(new GetSubscription(SAM)).join();
  }

  private static UpgradeRequested requested(int n, Tier to, Instant at) {
    return new UpgradeRequested(SAM, id(n), Tier.FREE, to, at);
  }

  private static TierPaid paid() {
    return new TierPaid(
        SAM, Personal.of("sub_1"), Tier.PREMIUM, END, new BillingNoticeId("evt_1"), T);
  }

  private static TierRequestId id(int n) {
    return new TierRequestId(new UUID(3, n));
  }
}
