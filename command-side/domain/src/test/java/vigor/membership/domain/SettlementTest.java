package vigor.membership.domain;

import static vigor.membership.domain.AllowanceStory.ALLOWANCE;
import static vigor.membership.domain.AllowanceStory.CENT;
import static vigor.membership.domain.AllowanceStory.NOON;
import static vigor.membership.domain.AllowanceStory.PERSON;
import static vigor.membership.domain.AllowanceStory.append;
import static vigor.membership.domain.AllowanceStory.released;
import static vigor.membership.domain.AllowanceStory.reserve;
import static vigor.membership.domain.AllowanceStory.reserved;
import static vigor.membership.domain.AllowanceStory.settled;
import static vigor.membership.domain.AllowanceStory.settledRequests;
import static vigor.membership.domain.AllowanceStory.spend;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import vigor.kernel.command.Refusal;
import vigor.kernel.domain.RefusedFor;
import vigor.membership.command.LlmSpendReleased;
import vigor.membership.command.LlmSpendSettled;
import vigor.membership.command.MicroUsd;
import vigor.membership.command.ReleaseLlmSpend;
import vigor.membership.command.ReleaseReason;
import vigor.membership.command.SettleLlmSpend;

class SettlementTest {
  private final FixtureConfiguration<AllowanceAggregate> allowance =
      new AggregateTestFixture<>(AllowanceAggregate.class);

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
}
