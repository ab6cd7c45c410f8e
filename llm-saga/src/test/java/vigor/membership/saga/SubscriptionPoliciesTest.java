package vigor.membership.saga;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vigor.kernel.command.PersonId;
import vigor.membership.command.AllowanceId;
import vigor.membership.command.ChangeTier;
import vigor.membership.command.Tier;
import vigor.membership.command.TierChanged;
import vigor.membership.command.subscription.BillingFact;
import vigor.membership.command.subscription.DecideUpgrade;
import vigor.membership.command.subscription.KeepTier;
import vigor.membership.command.subscription.RequestUpgrade;
import vigor.membership.command.subscription.ScheduleDowngrade;
import vigor.membership.command.subscription.TierRequestId;

class SubscriptionPoliciesTest {
  private static final Instant T = Instant.parse("2026-11-01T10:00:00Z");
  private static final Instant MONTH_END = T.plus(Duration.ofDays(30));
  private static final PersonId ADMIN = new PersonId(new UUID(9, 9));
  private static final TierRequestId WISH = new TierRequestId(new UUID(3, 3));

  private final SubscriptionWorld world = new SubscriptionWorld();

  @Test
  void a_wish_alone_gives_nothing_and_an_approved_one_gives_the_tier() throws Exception {
    wish();
    assertThat(world.tierChanges()).isEmpty();
    world.accepted(decision(true));
    assertThat(world.tierChanges())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.tier()).isEqualTo(Tier.PREMIUM);
              assertThat(change.before()).isEqualTo(Tier.FREE);
              assertThat(change.changedBy()).isEqualTo(ADMIN.toString());
            });
  }

  @Test
  void the_words_about_a_person_stay_with_the_decision_and_go_when_the_person_is_erased()
      throws Exception {
    wish();
    world.accepted(decision(true));
    assertThat(world.tierChanges())
        .extracting(TierChanged::reason)
        .doesNotContain("She is my cousin.");
  }

  @Test
  void a_declined_wish_gives_nothing() throws Exception {
    wish();
    world.accepted(decision(false));
    assertThat(world.tierChanges()).isEmpty();
  }

  @Test
  void a_tier_follows_its_payment_once_however_often_it_is_told() throws Exception {
    paid("evt_1", T);
    paid("evt_1", T);
    world.tellPoliciesAgain();
    assertThat(world.tierChanges())
        .extracting(TierChanged::tier, TierChanged::changedBy)
        .containsExactly(tuple(Tier.PREMIUM, "billing"));
  }

  @Test
  void what_was_cancelled_holds_to_the_end_of_what_is_paid_although_nobody_reminds_us()
      throws Exception {
    paid("evt_1", T);
    world.told("evt_2", BillingFact.ENDING, null, MONTH_END, T.plusSeconds(60));
    world.passUntil(MONTH_END.minusSeconds(1));
    assertThat(world.tier()).isEqualTo(Tier.PREMIUM);
    world.passUntil(MONTH_END);
    assertThat(world.tier()).isEqualTo(Tier.FREE);
  }

  @Test
  void what_was_cancelled_and_resumed_does_not_end() throws Exception {
    paid("evt_1", T);
    world.told("evt_2", BillingFact.ENDING, null, MONTH_END, T.plusSeconds(60));
    world.told("evt_3", BillingFact.RESUMED, null, null, T.plusSeconds(120));
    world.passUntil(MONTH_END.plus(Duration.ofDays(1)));
    assertThat(world.tier()).isEqualTo(Tier.PREMIUM);
  }

  @Test
  void a_failed_payment_costs_the_tier_after_seven_days_unless_it_is_made_good() throws Exception {
    paid("evt_1", T);
    world.told("evt_2", BillingFact.FAILED, null, null, MONTH_END);
    world.passUntil(MONTH_END.plus(Duration.ofDays(7)).minusSeconds(1));
    assertThat(world.tier()).isEqualTo(Tier.PREMIUM);
    world.passUntil(MONTH_END.plus(Duration.ofDays(7)));
    assertThat(world.tierChanges().getLast().reason()).contains("failing");
    assertThat(world.tier()).isEqualTo(Tier.FREE);
  }

  @Test
  void a_payment_made_good_within_the_grace_leaves_the_tier() throws Exception {
    paid("evt_1", T);
    world.told("evt_2", BillingFact.FAILED, null, null, MONTH_END);
    paid("evt_3", MONTH_END.plus(Duration.ofDays(2)));
    world.passUntil(MONTH_END.plus(Duration.ofDays(20)));
    assertThat(world.tier()).isEqualTo(Tier.PREMIUM);
  }

  @Test
  void a_given_tier_is_left_at_the_end_of_the_month_unless_the_person_stays() throws Exception {
    wish();
    world.accepted(decision(true));
    world.accepted(leaving(T));
    world.accepted(new KeepTier(SubscriptionWorld.SUBSCRIPTION, T.plusSeconds(20)));
    world.passUntil(MONTH_END);
    assertThat(world.tier()).isEqualTo(Tier.PREMIUM);
  }

  @Test
  void who_left_and_stayed_and_left_again_leaves_at_the_same_end_of_the_month() throws Exception {
    wish();
    world.accepted(decision(true));
    world.accepted(leaving(T));
    world.accepted(new KeepTier(SubscriptionWorld.SUBSCRIPTION, T.plusSeconds(20)));
    world.accepted(leaving(T.plusSeconds(40)));
    world.passUntil(MONTH_END);
    assertThat(world.tier()).isEqualTo(Tier.FREE);
    assertThat(world.tierChanges().getLast().changedBy()).isEqualTo("owner");
  }

  @Test
  void what_an_administrator_decided_is_not_undone_by_an_old_payment() throws Exception {
    paid("evt_1", T);
    world.accepted(
        new ChangeTier(
            new AllowanceId(SubscriptionWorld.ANNA), Tier.UNLIMITED, "admin", "Gift.", T));
    paid("evt_1", T);
    assertThat(world.tier()).isEqualTo(Tier.UNLIMITED);
  }

  private void wish() throws Exception {
    world.accepted(
        new RequestUpgrade(SubscriptionWorld.SUBSCRIPTION, WISH, Tier.FREE, Tier.PREMIUM, T));
  }

  private static DecideUpgrade decision(boolean approved) {
    return new DecideUpgrade(
        SubscriptionWorld.SUBSCRIPTION, WISH, approved, ADMIN, "She is my cousin.", T);
  }

  private static ScheduleDowngrade leaving(Instant at) {
    return new ScheduleDowngrade(
        SubscriptionWorld.SUBSCRIPTION, Tier.PREMIUM, Tier.FREE, MONTH_END, at);
  }

  private void paid(String notice, Instant at) throws Exception {
    world.told(notice, BillingFact.PAID, Tier.PREMIUM, at.plus(Duration.ofDays(30)), at);
  }
}
