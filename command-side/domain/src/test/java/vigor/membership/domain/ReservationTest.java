package vigor.membership.domain;

import static vigor.membership.domain.AllowanceStory.ALLOWANCE;
import static vigor.membership.domain.AllowanceStory.AUCKLAND;
import static vigor.membership.domain.AllowanceStory.CENT;
import static vigor.membership.domain.AllowanceStory.HONOLULU;
import static vigor.membership.domain.AllowanceStory.NOON;
import static vigor.membership.domain.AllowanceStory.PERSON;
import static vigor.membership.domain.AllowanceStory.append;
import static vigor.membership.domain.AllowanceStory.prepend;
import static vigor.membership.domain.AllowanceStory.refused;
import static vigor.membership.domain.AllowanceStory.refusedForOpen;
import static vigor.membership.domain.AllowanceStory.reserve;
import static vigor.membership.domain.AllowanceStory.reserved;
import static vigor.membership.domain.AllowanceStory.settled;
import static vigor.membership.domain.AllowanceStory.settledRequests;
import static vigor.membership.domain.AllowanceStory.spend;

import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import vigor.membership.command.AllowanceMoved;
import vigor.membership.command.BudgetThresholdReached;
import vigor.membership.command.ChangeTier;
import vigor.membership.command.LimitKind;
import vigor.membership.command.LlmSpendReserved;
import vigor.membership.command.LlmSpendSettled;
import vigor.membership.command.MembershipEvent;
import vigor.membership.command.MicroUsd;
import vigor.membership.command.ReachedLimit;
import vigor.membership.command.SpendWindow;
import vigor.membership.command.Tier;
import vigor.membership.command.TierChanged;
import vigor.membership.command.WindowKind;

class ReservationTest {
  private final FixtureConfiguration<AllowanceAggregate> allowance =
      new AggregateTestFixture<>(AllowanceAggregate.class);

  @Test
  void a_request_within_all_limits_is_reserved_with_its_windows() {
    allowance.givenNoPriorActivity().when(reserve(1, CENT, NOON)).expectEvents(reserved(1));
  }

  @Test
  void the_same_request_again_reserves_nothing_more() {
    allowance.given(reserved(1)).when(reserve(1, CENT, NOON)).expectNoEvents();
  }

  @Test
  void a_settled_request_delivered_again_is_not_reserved_again() {
    allowance.given(reserved(1), settled(1)).when(reserve(1, CENT, NOON)).expectNoEvents();
  }

  @Test
  void a_refused_request_delivered_again_stays_refused() {
    allowance.given(reserved(1), refusedForOpen(2)).when(reserve(2, CENT, NOON)).expectNoEvents();
  }

  @Test
  void the_free_tier_holds_one_reservation_at_a_time() {
    allowance.given(reserved(1)).when(reserve(2, CENT, NOON)).expectEvents(refusedForOpen(2));
  }

  @Test
  void the_eleventh_request_of_a_day_is_refused_until_midnight_of_the_person() {
    allowance
        .given(settledRequests(10))
        .when(reserve(11, CENT, NOON))
        .expectEvents(
            refused(
                11,
                CENT,
                new ReachedLimit(
                    LimitKind.REQUESTS,
                    new SpendWindow(WindowKind.DAY, "2026-11-23"),
                    10,
                    10,
                    Instant.parse("2026-11-24T00:00:00Z"))));
  }

  @Test
  void the_day_ends_when_it_ends_for_the_person() {
    List<MembershipEvent> story = settledRequests(10);
    Instant afterMidnightInAuckland = Instant.parse("2026-11-23T12:30:00Z");
    allowance
        .given(prepend(new AllowanceMoved(PERSON, AUCKLAND, NOON), story))
        .when(reserve(11, CENT, afterMidnightInAuckland))
        .expectEvents(
            new LlmSpendReserved(
                PERSON,
                spend(11),
                CENT,
                "plan",
                Tier.FREE,
                AUCKLAND,
                List.of(
                    new SpendWindow(WindowKind.DAY, "2026-11-24"),
                    new SpendWindow(WindowKind.WEEK, "2026-W48"),
                    new SpendWindow(WindowKind.MONTH, "2026-11")),
                afterMidnightInAuckland.plusSeconds(60),
                afterMidnightInAuckland));
  }

  @Test
  void moving_west_does_not_bring_a_used_day_back() {
    allowance
        .given(append(settledRequests(10), new AllowanceMoved(PERSON, HONOLULU, NOON)))
        .when(reserve(11, CENT, Instant.parse("2026-11-23T08:00:00Z")))
        .expectEvents(
            refused(
                11,
                CENT,
                new ReachedLimit(
                    LimitKind.REQUESTS,
                    new SpendWindow(WindowKind.DAY, "2026-11-23"),
                    10,
                    10,
                    Instant.parse("2026-11-24T10:00:00Z")),
                Instant.parse("2026-11-23T08:00:00Z")));
  }

  @Test
  void a_request_dearer_than_what_is_left_of_the_month_is_refused() {
    allowance
        .given(reserved(1), new LlmSpendSettled(PERSON, spend(1), CENT, CENT, NOON))
        .when(reserve(2, MicroUsd.dollars(5), NOON))
        .expectEvents(
            refused(
                2,
                MicroUsd.dollars(5),
                new ReachedLimit(
                    LimitKind.MONEY,
                    new SpendWindow(WindowKind.MONTH, "2026-11"),
                    5_000_000,
                    10_000,
                    Instant.parse("2026-12-01T00:00:00Z"))),
            new BudgetThresholdReached(
                PERSON,
                new SpendWindow(WindowKind.MONTH, "2026-11"),
                100,
                CENT,
                MicroUsd.dollars(5),
                NOON));
  }

  @Test
  void a_higher_tier_counts_what_was_used_before() {
    allowance
        .given(
            append(
                settledRequests(10),
                new TierChanged(PERSON, Tier.PREMIUM, "admin", null, null, NOON)))
        .when(reserve(11, CENT, NOON))
        .expectEvents(reserved(11, NOON, Tier.PREMIUM));
  }

  @Test
  void the_tier_a_person_already_has_is_no_news() {
    allowance
        .givenNoPriorActivity()
        .when(new ChangeTier(ALLOWANCE, Tier.FREE, "admin", "unpaid", NOON))
        .expectNoEvents();
  }
}
