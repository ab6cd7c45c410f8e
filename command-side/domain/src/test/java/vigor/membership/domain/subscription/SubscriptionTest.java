package vigor.membership.domain.subscription;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.Refusal;
import vigor.kernel.domain.RefusedFor;
import vigor.membership.command.Tier;
import vigor.membership.command.subscription.ApplyDueChange;
import vigor.membership.command.subscription.BillingFact;
import vigor.membership.command.subscription.BillingNotice;
import vigor.membership.command.subscription.BillingNoticeId;
import vigor.membership.command.subscription.DecideUpgrade;
import vigor.membership.command.subscription.DowngradeCancelled;
import vigor.membership.command.subscription.DowngradeScheduled;
import vigor.membership.command.subscription.DowngradeTookEffect;
import vigor.membership.command.subscription.KeepTier;
import vigor.membership.command.subscription.PaymentFailed;
import vigor.membership.command.subscription.RequestUpgrade;
import vigor.membership.command.subscription.ScheduleDowngrade;
import vigor.membership.command.subscription.SubscriptionEnded;
import vigor.membership.command.subscription.SubscriptionEvent;
import vigor.membership.command.subscription.SubscriptionId;
import vigor.membership.command.subscription.TakeBillingNotice;
import vigor.membership.command.subscription.TierPaid;
import vigor.membership.command.subscription.TierRequestId;
import vigor.membership.command.subscription.UpgradeApproved;
import vigor.membership.command.subscription.UpgradeDeclined;
import vigor.membership.command.subscription.UpgradeRequested;

class SubscriptionTest {
  private static final PersonId SAM = new PersonId(new UUID(1, 1));
  private static final PersonId ADMIN = new PersonId(new UUID(2, 2));
  private static final SubscriptionId ID = new SubscriptionId(SAM);
  private static final TierRequestId WISH = new TierRequestId(new UUID(3, 3));
  private static final Instant T = Instant.parse("2026-11-28T12:00:00Z");
  private static final Instant LATER = T.plusSeconds(60);
  private static final Instant END = Instant.parse("2026-12-28T12:00:00Z");
  private static final UpgradeRequested REQUESTED =
      new UpgradeRequested(SAM, WISH, Tier.FREE, Tier.PREMIUM, T);
  private static final TierPaid PAID =
      new TierPaid(SAM, Personal.of("sub_1"), Tier.PREMIUM, END, notice("evt_1"), T);

  @Test
  void a_wish_changes_nothing_until_somebody_decides_it() {
    given().when(new RequestUpgrade(ID, WISH, Tier.FREE, Tier.PREMIUM, T)).expectEvents(REQUESTED);
    given(REQUESTED)
        .when(new RequestUpgrade(ID, other(), Tier.FREE, Tier.PREMIUM, LATER))
        .expectNoEvents();
    given()
        .when(new RequestUpgrade(ID, WISH, Tier.PREMIUM, Tier.PREMIUM, T))
        .expectException(RefusedFor.rule(Refusal.Kind.RULE, "TierGoesTheRightWay"));
  }

  @Test
  void an_administrator_gives_the_tier_that_was_asked_for_once() {
    UpgradeApproved approved =
        new UpgradeApproved(SAM, WISH, Tier.PREMIUM, ADMIN, Personal.of("Paid."), LATER);
    DecideUpgrade yes = new DecideUpgrade(ID, WISH, true, ADMIN, " Paid. ", LATER);
    given(REQUESTED).when(yes).expectEvents(approved);
    given(REQUESTED, approved).when(yes).expectNoEvents();
    given(REQUESTED)
        .when(new DecideUpgrade(ID, WISH, false, ADMIN, "No.", LATER))
        .expectEvents(new UpgradeDeclined(SAM, WISH, ADMIN, Personal.of("No."), LATER));
    given().when(yes).expectException(RefusedFor.rule(Refusal.Kind.NOT_FOUND, "RequestIsPending"));
  }

  @Test
  void nobody_decides_their_own_request() {
    given(REQUESTED)
        .when(new DecideUpgrade(ID, WISH, true, SAM, "I am an administrator.", LATER))
        .expectException(RefusedFor.rule(Refusal.Kind.RULE, "NobodyDecidesTheirOwnRequest"));
  }

  @Test
  void a_payment_gives_the_tier_it_is_for_and_the_same_notice_again_gives_nothing() {
    given().when(take("evt_1", BillingFact.PAID, "sub_1", Tier.PREMIUM, T)).expectEvents(PAID);
    given(PAID).when(take("evt_1", BillingFact.PAID, "sub_1", Tier.PREMIUM, T)).expectNoEvents();
    given()
        .when(take("evt_1", BillingFact.PAID, "sub_1", null, T))
        .expectException(RefusedFor.rule(Refusal.Kind.RULE, "TierIsNamed"));
  }

  @Test
  void a_renewal_keeps_the_tier_and_ends_the_grace() {
    PaymentFailed failed = new PaymentFailed(SAM, grace(LATER), notice("evt_2"), LATER);
    Instant paidAgain = LATER.plusSeconds(60);
    given(PAID, failed)
        .when(take("evt_3", BillingFact.PAID, "sub_1", null, paidAgain))
        .expectEvents(
            new TierPaid(SAM, Personal.of("sub_1"), Tier.PREMIUM, END, notice("evt_3"), paidAgain));
    given(
            PAID,
            failed,
            new TierPaid(SAM, Personal.of("sub_1"), Tier.PREMIUM, END, notice("evt_3"), paidAgain))
        .when(new ApplyDueChange(ID, grace(LATER)))
        .expectNoEvents();
  }

  @Test
  void a_failed_payment_leaves_the_tier_for_seven_days_and_no_longer() {
    PaymentFailed failed = new PaymentFailed(SAM, grace(LATER), notice("evt_2"), LATER);
    given(PAID).when(take("evt_2", BillingFact.FAILED, "sub_1", null, LATER)).expectEvents(failed);
    given(PAID, failed)
        .when(take("evt_4", BillingFact.FAILED, "sub_1", null, LATER.plusSeconds(9)))
        .expectNoEvents();
    given(PAID, failed).when(new ApplyDueChange(ID, grace(LATER).minusMillis(1))).expectNoEvents();
    given(PAID, failed)
        .when(new ApplyDueChange(ID, grace(LATER)))
        .expectEvents(new SubscriptionEnded(SAM, true, null, grace(LATER)));
  }

  @Test
  void a_cancelled_subscription_lasts_to_the_end_of_what_is_paid() {
    DowngradeScheduled ending = new DowngradeScheduled(SAM, Tier.FREE, END, notice("evt_2"), LATER);
    given(PAID).when(take("evt_2", BillingFact.ENDING, "sub_1", null, LATER)).expectEvents(ending);
    given(PAID, ending)
        .when(take("evt_3", BillingFact.RESUMED, "sub_1", null, LATER))
        .expectEvents(new DowngradeCancelled(SAM, notice("evt_3"), LATER));
    given(PAID, ending).when(new ApplyDueChange(ID, END.minusMillis(1))).expectNoEvents();
    given(PAID, ending)
        .when(new ApplyDueChange(ID, END))
        .expectEvents(new SubscriptionEnded(SAM, false, null, END));
  }

  @Test
  void the_end_of_an_earlier_subscription_does_not_take_the_present_tier() {
    given(PAID).when(take("evt_9", BillingFact.ENDED, "sub_0", null, LATER)).expectNoEvents();
    given(PAID)
        .when(take("evt_9", BillingFact.ENDED, "sub_1", null, LATER))
        .expectEvents(new SubscriptionEnded(SAM, false, notice("evt_9"), LATER));
  }

  @Test
  void what_was_told_before_but_comes_after_changes_nothing() {
    given(PAID)
        .when(take("evt_0", BillingFact.ENDED, "sub_1", null, T.minusSeconds(1)))
        .expectNoEvents();
  }

  @Test
  void a_tier_that_was_given_is_left_at_the_end_of_the_month_unless_one_thinks_again() {
    DowngradeScheduled scheduled = new DowngradeScheduled(SAM, Tier.FREE, END, null, T);
    given()
        .when(new ScheduleDowngrade(ID, Tier.PREMIUM, Tier.FREE, END, T))
        .expectEvents(scheduled);
    given(scheduled)
        .when(new KeepTier(ID, LATER))
        .expectEvents(new DowngradeCancelled(SAM, null, LATER));
    given(scheduled)
        .when(new ApplyDueChange(ID, END))
        .expectEvents(new DowngradeTookEffect(SAM, Tier.FREE, END));
    given()
        .when(new ScheduleDowngrade(ID, Tier.FREE, Tier.FREE, END, T))
        .expectException(RefusedFor.rule(Refusal.Kind.RULE, "TierGoesTheRightWay"));
  }

  @Test
  void what_is_paid_elsewhere_is_ended_elsewhere() {
    given(PAID)
        .when(new ScheduleDowngrade(ID, Tier.PREMIUM, Tier.FREE, END, LATER))
        .expectException(
            RefusedFor.rule(Refusal.Kind.CONFLICT, "PaymentsAreEndedWhereTheyAreMade"));
  }

  private static TestExecutor<SubscriptionAggregate> given(SubscriptionEvent... events) {
    AggregateTestFixture<SubscriptionAggregate> fixture =
        new AggregateTestFixture<>(SubscriptionAggregate.class);
    return events.length == 0 ? fixture.givenNoPriorActivity() : fixture.given(List.of(events));
  }

  private static TakeBillingNotice take(
      String id, BillingFact fact, String reference, @Nullable Tier tier, Instant at) {
    Instant until = fact == BillingFact.PAID && tier != null ? END : null;
    return new TakeBillingNotice(
        ID, new BillingNotice(notice(id), fact, reference, tier, until, at), at);
  }

  private static BillingNoticeId notice(String id) {
    return new BillingNoticeId(id);
  }

  private static TierRequestId other() {
    return new TierRequestId(new UUID(4, 4));
  }

  private static Instant grace(Instant failedAt) {
    return failedAt.plus(Duration.ofDays(7));
  }
}
