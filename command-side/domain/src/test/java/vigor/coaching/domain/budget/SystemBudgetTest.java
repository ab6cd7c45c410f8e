package vigor.coaching.domain.budget;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import vigor.coaching.command.budget.CloseTranche;
import vigor.coaching.command.budget.CorrectSystemSpend;
import vigor.coaching.command.budget.CorrectionId;
import vigor.coaching.command.budget.CostDifference;
import vigor.coaching.command.budget.ExpireTranche;
import vigor.coaching.command.budget.GrantTranche;
import vigor.coaching.command.budget.SetSystemBudget;
import vigor.coaching.command.budget.SystemBudgetExhausted;
import vigor.coaching.command.budget.SystemBudgetSet;
import vigor.coaching.command.budget.SystemMonth;
import vigor.coaching.command.budget.SystemSpendCorrected;
import vigor.coaching.command.budget.SystemTrancheClosed;
import vigor.coaching.command.budget.SystemTrancheExpired;
import vigor.coaching.command.budget.SystemTrancheGranted;
import vigor.coaching.command.budget.TrancheId;
import vigor.coaching.command.provider.Decision;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Refusal;
import vigor.kernel.domain.RefusedFor;
import vigor.membership.command.MicroUsd;

class SystemBudgetTest {
  private static final SystemMonth MONTH = SystemMonth.of("2026-11");
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(600);
  private static final MicroUsd LIMIT = MicroUsd.dollars(1);
  private static final Decision DECISION = new Decision(new PersonId(new UUID(1, 1)), "Trial.");

  private final FixtureConfiguration<SystemBudgetAggregate> budget =
      new AggregateTestFixture<>(SystemBudgetAggregate.class);

  @Test
  void a_tranche_is_granted_while_there_is_money_left() {
    budget
        .givenNoPriorActivity()
        .when(grant(1, 1_000, 500_000))
        .expectEvents(granted(1, 500_000))
        .expectResultMessagePayload(500_000L);
  }

  @Test
  void the_last_tranche_is_what_is_left() {
    budget
        .given(granted(1, 800_000))
        .when(grant(2, 1_000, 500_000))
        .expectEvents(granted(2, 200_000))
        .expectResultMessagePayload(200_000L);
  }

  @Test
  void a_call_dearer_than_what_is_left_is_refused_and_that_is_told() {
    budget
        .given(granted(1, 800_000))
        .when(grant(2, 300_000, 500_000))
        .expectEvents(
            new SystemBudgetExhausted(
                MONTH, LIMIT, new MicroUsd(300_000), new MicroUsd(200_000), NOW))
        .expectResultMessagePayload(0L);
  }

  @Test
  void the_same_limit_is_told_to_be_exhausted_once() {
    budget
        .given(granted(1, 1_000_000), exhausted(LIMIT))
        .when(grant(2, 1, 1))
        .expectException(RefusedFor.rule(Refusal.Kind.CONFLICT, "SystemBudgetIsNotPassed"));
  }

  @Test
  void a_higher_limit_that_is_exhausted_too_is_told_again() {
    MicroUsd higher = MicroUsd.dollars(2);
    budget
        .given(granted(1, 1_000_000), exhausted(LIMIT), set(higher), granted(2, 1_000_000))
        .when(grant(3, 1, 1))
        .expectEvents(
            new SystemBudgetExhausted(MONTH, higher, new MicroUsd(1), MicroUsd.ZERO, NOW));
  }

  @Test
  void a_limit_that_was_set_counts_more_than_the_usual_one() {
    budget
        .given(set(MicroUsd.dollars(3)))
        .when(grant(1, 2_000_000, 2_000_000))
        .expectEvents(
            new SystemTrancheGranted(
                MONTH, tranche(1), MicroUsd.dollars(2), MicroUsd.dollars(3), LATER, NOW));
  }

  @Test
  void the_same_tranche_again_is_no_news() {
    budget
        .given(granted(1, 500_000))
        .when(grant(1, 1_000, 500_000))
        .expectNoEvents()
        .expectResultMessagePayload(500_000L);
  }

  @Test
  void a_tranche_that_was_closed_is_not_granted_again() {
    budget
        .given(granted(1, 500_000), closed(1, 7))
        .when(grant(1, 1_000, 500_000))
        .expectNoEvents()
        .expectResultMessagePayload(0L);
  }

  @Test
  void what_a_closed_tranche_did_not_spend_is_free_again() {
    budget
        .given(granted(1, 1_000_000), closed(1, 100_000))
        .when(grant(2, 900_000, 900_000))
        .expectEvents(granted(2, 900_000));
  }

  @Test
  void a_tranche_is_closed_once_with_one_sum() {
    budget.given(granted(1, 500_000)).when(close(1, 42)).expectEvents(closed(1, 42));
    budget.given(granted(1, 500_000), closed(1, 42)).when(close(1, 42)).expectNoEvents();
    budget
        .given(granted(1, 500_000), closed(1, 42))
        .when(close(1, 43))
        .expectException(RefusedFor.rule(Refusal.Kind.CONFLICT, "TrancheIsClosedOnce"));
    budget
        .given(granted(1, 500_000))
        .when(close(2, 42))
        .expectException(RefusedFor.rule(Refusal.Kind.NOT_FOUND, "TrancheIsClosedOnce"));
  }

  @Test
  void a_tranche_expires_once_and_its_money_stays_set_aside_until_it_is_closed() {
    ExpireTranche expire = new ExpireTranche(MONTH, tranche(1), NOW);
    SystemTrancheExpired expired = new SystemTrancheExpired(MONTH, tranche(1), NOW);
    budget.given(granted(1, 1_000_000)).when(expire).expectEvents(expired);
    budget.given(granted(1, 1_000_000), expired).when(expire).expectNoEvents();
    budget.given(granted(1, 1_000_000), expired, closed(1, 1)).when(expire).expectNoEvents();
    budget
        .given(granted(1, 1_000_000), expired)
        .when(grant(2, 1, 1))
        .expectEvents(new SystemBudgetExhausted(MONTH, LIMIT, new MicroUsd(1), MicroUsd.ZERO, NOW));
  }

  @Test
  void a_correction_brings_money_back_or_takes_more() {
    budget
        .given(granted(1, 1_000_000), closed(1, 1_000_000), corrected(1, -400_000))
        .when(grant(2, 400_000, 500_000))
        .expectEvents(granted(2, 400_000));
  }

  @Test
  void a_correction_is_made_once() {
    budget.given(granted(1, 9), closed(1, 9)).when(correct(1, -4)).expectEvents(corrected(1, -4));
    budget
        .given(granted(1, 9), closed(1, 9), corrected(1, -4))
        .when(correct(1, -4))
        .expectNoEvents();
    budget
        .given(granted(1, 9), closed(1, 9), corrected(1, -4))
        .when(correct(1, -5))
        .expectException(RefusedFor.rule(Refusal.Kind.CONFLICT, "CorrectionIsMadeOnce"));
  }

  @Test
  void no_more_comes_back_than_was_spent() {
    budget
        .given(granted(1, 9), closed(1, 3))
        .when(correct(1, -4))
        .expectException(RefusedFor.rule(Refusal.Kind.CONFLICT, "OnlySpentMoneyComesBack"));
  }

  @Test
  void the_limit_a_month_already_has_is_no_news() {
    SetSystemBudget same = new SetSystemBudget(MONTH, LIMIT, DECISION, NOW);
    budget.givenNoPriorActivity().when(same).expectEvents(set(LIMIT));
    budget.given(set(LIMIT)).when(same).expectNoEvents();
  }

  private static GrantTranche grant(int id, long least, long amount) {
    return new GrantTranche(
        MONTH, tranche(id), new MicroUsd(least), new MicroUsd(amount), LIMIT, LATER, NOW);
  }

  private static SystemTrancheGranted granted(int id, long amount) {
    return new SystemTrancheGranted(MONTH, tranche(id), new MicroUsd(amount), LIMIT, LATER, NOW);
  }

  private static CloseTranche close(int id, long spent) {
    return new CloseTranche(MONTH, tranche(id), new MicroUsd(spent), NOW);
  }

  private static SystemTrancheClosed closed(int id, long spent) {
    return new SystemTrancheClosed(MONTH, tranche(id), new MicroUsd(spent), NOW);
  }

  private static CorrectSystemSpend correct(int id, long micros) {
    return new CorrectSystemSpend(MONTH, correction(id), new CostDifference(micros), NOW);
  }

  private static SystemSpendCorrected corrected(int id, long micros) {
    return new SystemSpendCorrected(MONTH, correction(id), new CostDifference(micros), NOW);
  }

  private static SystemBudgetExhausted exhausted(MicroUsd limit) {
    return new SystemBudgetExhausted(MONTH, limit, new MicroUsd(1), MicroUsd.ZERO, NOW);
  }

  private static SystemBudgetSet set(MicroUsd limit) {
    return new SystemBudgetSet(MONTH, limit, DECISION, NOW);
  }

  private static TrancheId tranche(int id) {
    return new TrancheId(new UUID(2, id));
  }

  private static CorrectionId correction(int id) {
    return new CorrectionId(new UUID(3, id));
  }
}
