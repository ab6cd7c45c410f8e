package vigor.membership.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vigor.kernel.command.PersonId;
import vigor.kernel.projection.Announcements;
import vigor.kernel.projection.EventFeed;
import vigor.kernel.projection.ReadModelDatabase;
import vigor.kernel.projection.RecordedUpdates;
import vigor.kernel.query.ViewChange;
import vigor.membership.command.AllowanceMoved;
import vigor.membership.command.Tier;
import vigor.membership.command.TierChanged;
import vigor.membership.query.CurrentTierView;
import vigor.membership.query.GetCurrentTier;
import vigor.membership.query.GetTierUsage;
import vigor.membership.query.MoneyUse;
import vigor.membership.query.OpenReservations;
import vigor.membership.query.RequestUse;
import vigor.membership.query.TierUsageView;

class AllowanceProjectionTest {
  private static final PersonId ANNA = new PersonId(new UUID(1, 1));
  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

  /** Half past eleven at night in Vienna, the 23rd day of a month of 30. */
  private static final Instant T = Instant.parse("2026-11-23T22:30:00Z");

  private static final Instant AFTER_MIDNIGHT = Instant.parse("2026-11-23T23:00:00Z");

  private final Spends spends = new Spends(ANNA, Tier.FREE, VIENNA);
  private final ReadModelDatabase database = ReadModelDatabase.emptied();
  private final RecordedUpdates updates = new RecordedUpdates();
  private final EventFeed feed =
      new EventFeed(database, new AllowanceProjector(database.jdbc(), new Announcements(updates)));

  @Test
  void a_person_no_event_speaks_of_has_the_free_limits_and_used_nothing() {
    TierUsageView usage = usageAt(T);

    assertThat(usage.tier()).isEqualTo(Tier.FREE);
    assertThat(usage.timeZone()).isEqualTo("UTC");
    assertThat(usage.day().requests()).isEqualTo(new RequestUse(0, 0, 10));
    assertThat(usage.week().requests()).isEqualTo(new RequestUse(0, 0, 50));
    assertThat(usage.month().requests()).isEqualTo(new RequestUse(0, 0, 200));
    assertThat(usage.month().money()).isEqualTo(new MoneyUse(0, 0, 5_000_000));
    assertThat(usage.day().money()).isNull();
    assertThat(usage.day().resetsAt()).isEqualTo("2026-11-24T00:00:00Z");
    assertThat(usage.openReservations()).isEqualTo(new OpenReservations(0, 1));
    assertThat(usage.forecast().requests()).isZero();
    assertThat(tier()).extracting(CurrentTierView::since).isNull();
  }

  @Test
  void a_reservation_becomes_a_charge_and_one_given_back_becomes_nothing() {
    feed.each(
        new AllowanceMoved(ANNA, VIENNA, T),
        spends.reserved(1, 500, T),
        spends.settled(1, 300, T),
        spends.reserved(2, 700, T),
        spends.released(2, T),
        spends.reserved(3, 900, T));

    TierUsageView usage = usageAt(T);

    assertThat(usage.day().key()).isEqualTo("2026-11-23");
    assertThat(usage.day().requests()).isEqualTo(new RequestUse(1, 1, 10));
    assertThat(usage.month().money()).isEqualTo(new MoneyUse(300, 900, 5_000_000));
    assertThat(usage.month().resetsAt()).isEqualTo("2026-11-30T23:00:00Z");
    assertThat(usage.openReservations()).isEqualTo(new OpenReservations(1, 1));
    assertThat(updates.changes())
        .last()
        .isEqualTo(new ViewChange("allowance:" + ANNA, "allowance:" + ANNA, 5));
  }

  @Test
  void a_new_day_begins_unused_at_midnight_where_the_person_lives_and_without_any_event() {
    feed.each(
        new AllowanceMoved(ANNA, VIENNA, T), spends.reserved(1, 500, T), spends.settled(1, 300, T));

    assertThat(usageAt(AFTER_MIDNIGHT.minusSeconds(1)).day().requests().used()).isEqualTo(1);
    TierUsageView tomorrow = usageAt(AFTER_MIDNIGHT);
    assertThat(tomorrow.day().key()).isEqualTo("2026-11-24");
    assertThat(tomorrow.day().requests().used()).isZero();
    assertThat(tomorrow.week().requests().used()).isEqualTo(1);
    assertThat(tomorrow.month().money()).isEqualTo(new MoneyUse(300, 0, 5_000_000));
  }

  @Test
  void a_charge_after_midnight_belongs_to_the_day_of_its_reservation() {
    feed.each(
        new AllowanceMoved(ANNA, VIENNA, T),
        spends.reserved(1, 500, AFTER_MIDNIGHT.minusSeconds(1)),
        spends.settled(1, 300, AFTER_MIDNIGHT.plusSeconds(5)));

    assertThat(usageAt(AFTER_MIDNIGHT.minusSeconds(1)).day().requests().used()).isEqualTo(1);
    assertThat(usageAt(AFTER_MIDNIGHT.plusSeconds(5)).day().requests().used()).isZero();
  }

  @Test
  void a_person_who_moves_west_stays_in_the_window_that_has_begun() {
    feed.each(
        new AllowanceMoved(ANNA, VIENNA, T),
        spends.reserved(1, 500, AFTER_MIDNIGHT),
        spends.settled(1, 300, AFTER_MIDNIGHT),
        new AllowanceMoved(ANNA, ZoneId.of("Pacific/Honolulu"), AFTER_MIDNIGHT));

    TierUsageView usage = usageAt(AFTER_MIDNIGHT);

    assertThat(usage.day().key()).isEqualTo("2026-11-24");
    assertThat(usage.day().requests().used()).isEqualTo(1);
    assertThat(usage.day().resetsAt()).isEqualTo("2026-11-25T10:00:00Z");
  }

  @Test
  void what_has_expired_is_free_again_although_no_event_says_so_yet() {
    feed.each(spends.reserved(1, 500, T));

    assertThat(usageAt(T.plusSeconds(59)).openReservations().now()).isEqualTo(1);
    assertThat(usageAt(T.plusSeconds(60)).openReservations().now()).isZero();
    assertThat(usageAt(T.plusSeconds(60)).month().money()).isEqualTo(new MoneyUse(0, 0, 5_000_000));
  }

  @Test
  void a_bill_for_what_was_given_back_charges_nobody() {
    feed.each(spends.reserved(1, 500, T), spends.released(1, T), spends.settled(1, 0, T));

    assertThat(usageAt(T).day().requests()).isEqualTo(new RequestUse(0, 0, 10));
  }

  @Test
  void another_tier_changes_the_limits_and_keeps_what_was_used() {
    feed.each(
        spends.reserved(1, 500, T),
        spends.settled(1, 300, T),
        new TierChanged(ANNA, Tier.PREMIUM, "admin", null, null, T));

    assertThat(usageAt(T).day().requests()).isEqualTo(new RequestUse(1, 0, 50));
    assertThat(tier().tier()).isEqualTo(Tier.PREMIUM);
    assertThat(tier().since()).isEqualTo(T);
    assertThat(tier().limits().microUsdPerMonth()).isEqualTo(25_000_000);
  }

  @Test
  void the_forecast_carries_the_pace_of_the_month_to_its_end() {
    Instant tenDaysIn = Instant.parse("2026-11-11T00:00:00Z");
    feed.each(spends.reserved(1, 500, tenDaysIn), spends.settled(1, 301, tenDaysIn));

    assertThat(usageAt(tenDaysIn).forecast().requests()).isEqualTo(3);
    assertThat(usageAt(tenDaysIn).forecast().microUsd()).isEqualTo(903);
    assertThat(usageAt(tenDaysIn).forecast().reason())
        .isEqualTo(
            "In the first 10.0 of 30 days: requests 1, micro-USD 301; the rest of the month at the"
                + " same pace.");
  }

  @Test
  void the_first_minutes_of_a_month_are_not_taken_for_its_pace() {
    Instant early = Instant.parse("2026-11-01T00:05:00Z");
    feed.each(spends.reserved(1, 500, early), spends.settled(1, 100, early));

    assertThat(usageAt(early).forecast().microUsd()).isEqualTo(3_000);
  }

  @Test
  void a_batch_of_events_and_a_replay_write_the_same_rows_as_one_by_one() {
    feed.each(
        List.of(spends.reserved(1, 500, T), spends.settled(1, 300, T), spends.reserved(2, 70, T)));
    var live = database.fingerprints();

    assertThat(feed.replay(500).replay(2)).isNotNull();
    assertThat(database.fingerprints()).isEqualTo(live);
  }

  private TierUsageView usageAt(Instant now) {
    return queries(now).handle(new GetTierUsage(ANNA)).join();
  }

  private CurrentTierView tier() {
    return queries(T).handle(new GetCurrentTier(ANNA)).join();
  }

  private AllowanceQueries queries(Instant now) {
    return new AllowanceQueries(database.reads(), Clock.fixed(now, ZoneOffset.UTC));
  }
}
