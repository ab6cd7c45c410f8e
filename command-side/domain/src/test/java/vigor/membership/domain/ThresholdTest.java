package vigor.membership.domain;

import static vigor.membership.domain.AllowanceStory.ALLOWANCE;
import static vigor.membership.domain.AllowanceStory.CENT;
import static vigor.membership.domain.AllowanceStory.NOON;
import static vigor.membership.domain.AllowanceStory.PERSON;
import static vigor.membership.domain.AllowanceStory.append;
import static vigor.membership.domain.AllowanceStory.prepend;
import static vigor.membership.domain.AllowanceStory.refused;
import static vigor.membership.domain.AllowanceStory.reserve;
import static vigor.membership.domain.AllowanceStory.reserved;
import static vigor.membership.domain.AllowanceStory.settled;
import static vigor.membership.domain.AllowanceStory.settledRequests;
import static vigor.membership.domain.AllowanceStory.spend;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.membership.command.BudgetThresholdReached;
import vigor.membership.command.LimitKind;
import vigor.membership.command.LlmSpendReserved;
import vigor.membership.command.LlmSpendSettled;
import vigor.membership.command.MembershipEvent;
import vigor.membership.command.MicroUsd;
import vigor.membership.command.PersonalBudgetSet;
import vigor.membership.command.ReachedLimit;
import vigor.membership.command.SetPersonalBudget;
import vigor.membership.command.SettleLlmSpend;
import vigor.membership.command.SpendWindow;
import vigor.membership.command.Tier;
import vigor.membership.command.WindowKind;

class ThresholdTest {
  private static final PersonId ADMIN = new PersonId(new UUID(9, 9));
  private static final SpendWindow MONTH = new SpendWindow(WindowKind.MONTH, "2026-11");

  /** Ten cents: each request of these stories costs one. */
  private static final MicroUsd LIMIT = new MicroUsd(100_000);

  private static final PersonalBudgetSet BUDGET =
      new PersonalBudgetSet(
          PERSON, LIMIT, Tier.FREE.moneyPerMonth(), ADMIN, Personal.of("Trial."), NOON);

  @Test
  void an_administrators_budget_holds_instead_of_the_tiers_and_says_what_held_before() {
    fixture()
        .givenNoPriorActivity()
        .when(new SetPersonalBudget(ALLOWANCE, LIMIT, ADMIN, "Trial.", NOON))
        .expectEvents(BUDGET);
    fixture()
        .given(BUDGET)
        .when(new SetPersonalBudget(ALLOWANCE, LIMIT, ADMIN, "Again.", NOON))
        .expectNoEvents();
    fixture()
        .given(BUDGET)
        .when(reserve(1, LIMIT.plus(new MicroUsd(1)), NOON))
        .expectEvents(
            refused(
                1,
                LIMIT.plus(new MicroUsd(1)),
                new ReachedLimit(
                    LimitKind.MONEY,
                    MONTH,
                    LIMIT.micros(),
                    0,
                    Instant.parse("2026-12-01T00:00:00Z"))),
            threshold(100, 0));
  }

  @Test
  void eighty_percent_are_told_with_the_charge_that_reaches_them_and_not_again() {
    List<MembershipEvent> seven = prepend(BUDGET, settledRequests(7));
    fixture()
        .given(append(seven, reserved(8)))
        .when(new SettleLlmSpend(ALLOWANCE, spend(8), CENT, NOON))
        .expectEvents(settled(8), threshold(80, 80_000));
    fixture()
        .given(append(seven, reserved(8), settled(8), threshold(80, 80_000), reserved(9)))
        .when(new SettleLlmSpend(ALLOWANCE, spend(9), new MicroUsd(9_999), NOON))
        .expectEvents(
            new LlmSpendSettled(PERSON, spend(9), new MicroUsd(9_999), new MicroUsd(9_999), NOON));
  }

  @Test
  void one_charge_that_passes_several_parts_tells_each() {
    List<MembershipEvent> nine = prepend(BUDGET, List.of(withAmount(1, new MicroUsd(100_000))));
    fixture()
        .given(nine)
        .when(new SettleLlmSpend(ALLOWANCE, spend(1), LIMIT, NOON))
        .expectEvents(
            new LlmSpendSettled(PERSON, spend(1), LIMIT, LIMIT, NOON),
            threshold(80, 100_000),
            threshold(90, 100_000),
            threshold(100, 100_000));
  }

  @Test
  void another_limit_is_told_of_anew() {
    MicroUsd half = new MicroUsd(50_000);
    PersonalBudgetSet less =
        new PersonalBudgetSet(PERSON, half, LIMIT, ADMIN, Personal.of("Less."), NOON);
    List<MembershipEvent> told =
        append(prepend(BUDGET, settledRequests(8)), threshold(80, 80_000), less);
    fixture()
        .given(told)
        .when(reserve(9, CENT, NOON))
        .expectEvents(
            refused(
                9,
                CENT,
                new ReachedLimit(
                    LimitKind.MONEY,
                    MONTH,
                    half.micros(),
                    80_000,
                    Instant.parse("2026-12-01T00:00:00Z"))),
            new BudgetThresholdReached(PERSON, MONTH, 100, new MicroUsd(80_000), half, NOON));
  }

  private static LlmSpendReserved withAmount(int id, MicroUsd amount) {
    LlmSpendReserved usual = reserved(id);
    return new LlmSpendReserved(
        PERSON,
        usual.spendId(),
        amount,
        usual.purpose(),
        usual.tier(),
        usual.timeZone(),
        usual.windows(),
        usual.expiresAt(),
        usual.at());
  }

  private static BudgetThresholdReached threshold(int percent, long used) {
    return new BudgetThresholdReached(PERSON, MONTH, percent, new MicroUsd(used), LIMIT, NOON);
  }

  private static FixtureConfiguration<AllowanceAggregate> fixture() {
    return new AggregateTestFixture<>(AllowanceAggregate.class);
  }
}
