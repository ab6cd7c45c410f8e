package vigor.membership.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Refusal;
import vigor.kernel.domain.RefusedFor;
import vigor.membership.command.AllowanceId;
import vigor.membership.command.AllowanceMoved;
import vigor.membership.command.ChangeTier;
import vigor.membership.command.LimitKind;
import vigor.membership.command.LlmSpendRefused;
import vigor.membership.command.LlmSpendReleased;
import vigor.membership.command.LlmSpendReserved;
import vigor.membership.command.LlmSpendSettled;
import vigor.membership.command.MembershipEvent;
import vigor.membership.command.MicroUsd;
import vigor.membership.command.ReachedLimit;
import vigor.membership.command.ReleaseLlmSpend;
import vigor.membership.command.ReleaseReason;
import vigor.membership.command.ReserveLlmSpend;
import vigor.membership.command.SettleLlmSpend;
import vigor.membership.command.SpendId;
import vigor.membership.command.SpendWindow;
import vigor.membership.command.Tier;
import vigor.membership.command.TierChanged;
import vigor.membership.command.WindowKind;

class AllowanceTest {
  private static final PersonId PERSON = new PersonId(new UUID(1, 1));
  private static final AllowanceId ALLOWANCE = new AllowanceId(PERSON);
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");
  private static final ZoneId HONOLULU = ZoneId.of("Pacific/Honolulu");
  private static final MicroUsd CENT = new MicroUsd(10_000);

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
                    Instant.parse("2026-12-01T00:00:00Z"))));
  }

  @Test
  void a_call_is_charged_with_what_it_cost() {
    MicroUsd cost = new MicroUsd(4_321);
    allowance
        .given(reserved(1))
        .when(new SettleLlmSpend(ALLOWANCE, spend(1), cost, NOON))
        .expectEvents(new LlmSpendSettled(PERSON, spend(1), cost, cost, NOON));
  }

  @Test
  void nobody_is_charged_more_than_was_reserved() {
    MicroUsd cost = MicroUsd.dollars(1);
    allowance
        .given(reserved(1))
        .when(new SettleLlmSpend(ALLOWANCE, spend(1), cost, NOON))
        .expectEvents(new LlmSpendSettled(PERSON, spend(1), CENT, cost, NOON));
  }

  @Test
  void the_same_bill_again_is_no_news() {
    allowance
        .given(reserved(1), settled(1))
        .when(new SettleLlmSpend(ALLOWANCE, spend(1), CENT, NOON))
        .expectNoEvents();
  }

  @Test
  void another_bill_for_a_paid_request_is_refused() {
    allowance
        .given(reserved(1), settled(1))
        .when(new SettleLlmSpend(ALLOWANCE, spend(1), new MicroUsd(7), NOON))
        .expectException(RefusedFor.rule(Refusal.Kind.CONFLICT, "SpendIsSettledOnce"));
  }

  @Test
  void what_was_never_reserved_cannot_be_charged() {
    allowance
        .given(reserved(1))
        .when(new SettleLlmSpend(ALLOWANCE, spend(2), CENT, NOON))
        .expectException(RefusedFor.rule(Refusal.Kind.CONFLICT, "SpendIsReserved"));
  }

  @Test
  void a_released_request_counts_as_never_made() {
    allowance
        .given(append(settledRequests(9), reserved(10), released(10)))
        .when(reserve(11, CENT, NOON))
        .expectEvents(reserved(11));
  }

  @Test
  void releasing_twice_is_no_news() {
    allowance
        .given(reserved(1), released(1))
        .when(new ReleaseLlmSpend(ALLOWANCE, spend(1), ReleaseReason.CALL_FAILED, NOON))
        .expectNoEvents();
  }

  @Test
  void a_forgotten_reservation_is_free_again_once_it_expired() {
    Instant later = NOON.plus(Duration.ofMinutes(2));
    allowance
        .given(reserved(1))
        .when(reserve(2, CENT, later))
        .expectEvents(
            new LlmSpendReleased(PERSON, spend(1), ReleaseReason.EXPIRED, later),
            reserved(2, later));
  }

  @Test
  void a_bill_that_comes_after_expiry_costs_the_person_nothing() {
    allowance
        .given(reserved(1), new LlmSpendReleased(PERSON, spend(1), ReleaseReason.EXPIRED, NOON))
        .when(new SettleLlmSpend(ALLOWANCE, spend(1), CENT, NOON))
        .expectEvents(new LlmSpendSettled(PERSON, spend(1), MicroUsd.ZERO, CENT, NOON));
  }

  @Test
  void a_higher_tier_counts_what_was_used_before() {
    allowance
        .given(append(settledRequests(10), new TierChanged(PERSON, Tier.PREMIUM, "admin", NOON)))
        .when(reserve(11, CENT, NOON))
        .expectEvents(reserved(11, NOON, Tier.PREMIUM));
  }

  @Test
  void the_tier_a_person_already_has_is_no_news() {
    allowance
        .givenNoPriorActivity()
        .when(new ChangeTier(ALLOWANCE, Tier.FREE, "admin", NOON))
        .expectNoEvents();
  }

  private static List<MembershipEvent> settledRequests(int count) {
    List<MembershipEvent> events = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      events.add(reserved(i));
      events.add(settled(i));
    }
    return events;
  }

  private static List<MembershipEvent> append(
      List<MembershipEvent> events, MembershipEvent... more) {
    List<MembershipEvent> all = new ArrayList<>(events);
    all.addAll(List.of(more));
    return all;
  }

  private static List<MembershipEvent> prepend(MembershipEvent first, List<MembershipEvent> rest) {
    List<MembershipEvent> all = new ArrayList<>();
    all.add(first);
    all.addAll(rest);
    return all;
  }

  private static ReserveLlmSpend reserve(int id, MicroUsd amount, Instant at) {
    return new ReserveLlmSpend(ALLOWANCE, spend(id), amount, "plan", at.plusSeconds(60), at);
  }

  private static LlmSpendReserved reserved(int id) {
    return reserved(id, NOON);
  }

  private static LlmSpendReserved reserved(int id, Instant at) {
    return reserved(id, at, Tier.FREE);
  }

  private static LlmSpendReserved reserved(int id, Instant at, Tier tier) {
    return new LlmSpendReserved(
        PERSON,
        spend(id),
        CENT,
        "plan",
        tier,
        ZoneOffset.UTC,
        List.of(
            new SpendWindow(WindowKind.DAY, "2026-11-23"),
            new SpendWindow(WindowKind.WEEK, "2026-W48"),
            new SpendWindow(WindowKind.MONTH, "2026-11")),
        at.plusSeconds(60),
        at);
  }

  private static LlmSpendSettled settled(int id) {
    return new LlmSpendSettled(PERSON, spend(id), CENT, CENT, NOON);
  }

  private static LlmSpendReleased released(int id) {
    return new LlmSpendReleased(PERSON, spend(id), ReleaseReason.CALL_FAILED, NOON);
  }

  private static LlmSpendRefused refusedForOpen(int id) {
    return refused(id, CENT, new ReachedLimit(LimitKind.OPEN_RESERVATIONS, null, 1, 1, null));
  }

  private static LlmSpendRefused refused(int id, MicroUsd amount, ReachedLimit reached) {
    return refused(id, amount, reached, NOON);
  }

  private static LlmSpendRefused refused(
      int id, MicroUsd amount, ReachedLimit reached, Instant at) {
    return new LlmSpendRefused(PERSON, spend(id), amount, "plan", Tier.FREE, reached, at);
  }

  private static SpendId spend(int id) {
    return new SpendId(new UUID(2, id));
  }
}
