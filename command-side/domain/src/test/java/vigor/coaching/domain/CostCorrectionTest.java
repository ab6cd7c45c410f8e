package vigor.coaching.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import vigor.coaching.command.Billable;
import vigor.coaching.command.CoachingEvent;
import vigor.coaching.command.CostSource;
import vigor.coaching.command.LlmAttemptCostCorrected;
import vigor.coaching.command.LlmAttemptFailed;
import vigor.coaching.command.LlmAttemptStarted;
import vigor.coaching.command.LlmAttemptSucceeded;
import vigor.coaching.command.LlmCallCompleted;
import vigor.coaching.command.LlmCallFailed;
import vigor.coaching.command.LlmCallId;
import vigor.coaching.command.LlmCallQueued;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.LlmFailure;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.LlmTask;
import vigor.coaching.command.ReconcileAttemptCost;
import vigor.coaching.command.RecordLlmFailure;
import vigor.coaching.command.RecordLlmResult;
import vigor.coaching.command.TokenUsage;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.Refusal;
import vigor.kernel.domain.RefusedFor;
import vigor.membership.command.MicroUsd;

/** What is learned of a cost after the fact corrects the ledger and nothing else. */
class CostCorrectionTest {
  private static final PersonId PERSON = new PersonId(new UUID(1, 1));
  private static final LlmCallId CALL = new LlmCallId(new UUID(2, 2));
  private static final LlmModel MODEL = new LlmModel("openai", "gpt-5.6-luna");
  private static final MicroUsd BOUND = new MicroUsd(2_000);
  private static final MicroUsd COST = new MicroUsd(700);
  private static final TokenUsage USAGE = new TokenUsage(1_000, 0, 400);
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

  private final FixtureConfiguration<LlmCallAggregate> call =
      new AggregateTestFixture<>(LlmCallAggregate.class);

  @Test
  void an_answer_after_the_attempt_was_given_up_only_corrects_its_cost() {
    call.given(givenUp())
        .when(result(COST))
        .expectEvents(corrected(BOUND, COST, CostSource.LATE_REPORT));
  }

  @Test
  void a_late_report_is_heard_once() {
    List<CoachingEvent> story = givenUp();
    story.add(corrected(BOUND, COST, CostSource.LATE_REPORT));
    call.given(story).when(result(COST)).expectNoEvents();
    call.given(story).when(result(BOUND)).expectNoEvents();
  }

  @Test
  void a_late_failure_that_was_never_billed_brings_all_of_it_back() {
    LlmFailure unsent = LlmFailure.unsent(LlmErrorClass.UNREACHABLE);
    call.given(givenUp())
        .when(new RecordLlmFailure(CALL, 1, 1, unsent, NOW))
        .expectEvents(corrected(BOUND, MicroUsd.ZERO, CostSource.LATE_REPORT));
  }

  @Test
  void a_late_failure_nobody_knows_the_cost_of_changes_nothing() {
    LlmFailure timeout =
        new LlmFailure(LlmErrorClass.TIMEOUT, null, null, Billable.UNKNOWN, MicroUsd.ZERO);
    call.given(givenUp()).when(new RecordLlmFailure(CALL, 1, 1, timeout, NOW)).expectNoEvents();
  }

  @Test
  void a_bill_corrects_what_was_provisional() {
    call.given(givenUp())
        .when(bill(1, new MicroUsd(1)))
        .expectEvents(corrected(BOUND, new MicroUsd(1), CostSource.PROVIDER_BILL));
  }

  @Test
  void the_same_bill_again_is_no_news_and_another_one_counts() {
    List<CoachingEvent> story = givenUp();
    story.add(corrected(BOUND, COST, CostSource.PROVIDER_BILL));
    call.given(story).when(bill(1, COST)).expectNoEvents();
    call.given(story)
        .when(bill(1, BOUND))
        .expectEvents(corrected(COST, BOUND, CostSource.PROVIDER_BILL));
  }

  @Test
  void a_late_report_after_the_bill_is_not_heard() {
    List<CoachingEvent> story = givenUp();
    story.add(corrected(BOUND, new MicroUsd(1), CostSource.PROVIDER_BILL));
    call.given(story).when(result(COST)).expectNoEvents();
  }

  @Test
  void a_bill_may_correct_an_attempt_that_succeeded() {
    call.given(answered())
        .when(bill(1, new MicroUsd(701)))
        .expectEvents(corrected(COST, new MicroUsd(701), CostSource.PROVIDER_BILL));
    call.given(answered()).when(bill(1, COST)).expectNoEvents();
  }

  @Test
  void an_attempt_under_way_or_never_made_is_not_billed() {
    call.given(open())
        .when(bill(1, COST))
        .expectException(RefusedFor.rule(Refusal.Kind.CONFLICT, "AttemptHasEnded"));
    call.given(open())
        .when(bill(2, COST))
        .expectException(RefusedFor.rule(Refusal.Kind.NOT_FOUND, "AttemptHasEnded"));
    call.givenNoPriorActivity()
        .when(bill(1, COST))
        .expectException(RefusedFor.rule(Refusal.Kind.NOT_FOUND, "CallIsQueued"));
  }

  private static List<CoachingEvent> open() {
    List<CoachingEvent> story = new ArrayList<>();
    story.add(
        new LlmCallQueued(
            CALL,
            PERSON,
            new LlmTask("plan", "plan-1", "1"),
            null,
            BOUND,
            NOW.plusSeconds(2),
            NOW));
    story.add(new LlmAttemptStarted(CALL, PERSON, 1, 1, MODEL, BOUND, null, NOW));
    return story;
  }

  private static List<CoachingEvent> givenUp() {
    List<CoachingEvent> story = open();
    LlmFailure unknown =
        new LlmFailure(LlmErrorClass.OUTCOME_UNKNOWN, null, null, Billable.UNKNOWN, BOUND);
    story.add(new LlmAttemptFailed(CALL, PERSON, 1, unknown, NOW));
    story.add(new LlmCallFailed(CALL, PERSON, LlmErrorClass.OUTCOME_UNKNOWN, NOW));
    return story;
  }

  private static List<CoachingEvent> answered() {
    List<CoachingEvent> story = open();
    story.add(new LlmAttemptSucceeded(CALL, PERSON, 1, USAGE, COST, NOW));
    story.add(new LlmCallCompleted(CALL, PERSON, MODEL, Personal.of("{}"), COST, NOW));
    return story;
  }

  private static RecordLlmResult result(MicroUsd cost) {
    return new RecordLlmResult(CALL, 1, 1, "{}", USAGE, cost, NOW);
  }

  private static ReconcileAttemptCost bill(int attempt, MicroUsd cost) {
    return new ReconcileAttemptCost(CALL, attempt, cost, NOW);
  }

  private static LlmAttemptCostCorrected corrected(MicroUsd from, MicroUsd to, CostSource by) {
    return new LlmAttemptCostCorrected(CALL, PERSON, 1, from, to, by, NOW);
  }
}
