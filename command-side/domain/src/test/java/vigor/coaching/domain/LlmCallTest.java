package vigor.coaching.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import vigor.coaching.command.Billable;
import vigor.coaching.command.CoachingEvent;
import vigor.coaching.command.GiveUpLlmCall;
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
import vigor.coaching.command.LlmRouteDecided;
import vigor.coaching.command.LlmTask;
import vigor.coaching.command.QueueLlmCall;
import vigor.coaching.command.RecordLlmFailure;
import vigor.coaching.command.RecordLlmResult;
import vigor.coaching.command.StartLlmAttempt;
import vigor.coaching.command.TokenUsage;
import vigor.coaching.command.budget.TrancheId;
import vigor.coaching.command.route.Readiness;
import vigor.coaching.command.route.RouteCandidate;
import vigor.coaching.command.route.RouteDecision;
import vigor.coaching.command.route.RouteNeeds;
import vigor.coaching.command.route.Router;
import vigor.coaching.command.route.RoutingPolicy;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.Refusal;
import vigor.kernel.domain.RefusedFor;
import vigor.membership.command.MicroUsd;
import vigor.membership.command.SpendId;

class LlmCallTest {
  private static final PersonId PERSON = new PersonId(new UUID(1, 1));
  private static final LlmCallId CALL = new LlmCallId(new UUID(2, 2));
  private static final LlmTask TASK = new LlmTask("plan", "plan-1", "plan-1");
  private static final LlmModel MODEL = new LlmModel("openai", "gpt-5.6-luna");
  private static final SpendId SPEND = new SpendId(new UUID(4, 4));
  private static final MicroUsd BOUND = new MicroUsd(2_000);
  private static final MicroUsd COST = new MicroUsd(700);
  private static final TrancheId TRANCHE = new TrancheId(new UUID(3, 3));
  private static final TokenUsage USAGE = new TokenUsage(1_000, 0, 400);
  private static final RouteDecision ROUTE =
      Router.decide(
          CALL,
          RoutingPolicy.FIRST,
          new RouteNeeds(BOUND, 2_000),
          List.of(new RouteCandidate(MODEL, 10, 100, BOUND, null, true, Readiness.READY)));
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
  private static final Instant DEADLINE = NOW.plusSeconds(2);

  private final FixtureConfiguration<LlmCallAggregate> call =
      new AggregateTestFixture<>(LlmCallAggregate.class);

  @Test
  void a_call_is_queued_once() {
    QueueLlmCall queue = new QueueLlmCall(CALL, PERSON, TASK, SPEND, BOUND, DEADLINE, NOW);
    call.givenNoPriorActivity().when(queue).expectEvents(queued());
    call.given(queued()).when(queue).expectNoEvents();
  }

  @Test
  void an_attempt_is_told_before_it_is_made() {
    call.given(queued()).when(start(1, 1)).expectEvents(routed(), started(1, 1));
  }

  @Test
  void the_same_attempt_is_never_started_twice_not_even_by_the_same_worker() {
    call.given(queued(), routed(), started(1, 1))
        .when(start(1, 1))
        .expectException(RefusedFor.rule(Refusal.Kind.CONFLICT, "AttemptIsNext"));
  }

  @Test
  void no_further_attempt_starts_while_one_is_open() {
    call.given(queued(), routed(), started(1, 1))
        .when(start(2, 2))
        .expectException(RefusedFor.rule(Refusal.Kind.CONFLICT, "AttemptIsNext"));
  }

  @Test
  void a_worker_that_lost_its_lease_starts_nothing() {
    call.given(queued(), routed(), started(1, 2), failed(1, unreachable()))
        .when(start(2, 1))
        .expectException(RefusedFor.rule(Refusal.Kind.CONFLICT, "LeaseIsCurrent"));
  }

  @Test
  void nobody_is_asked_after_the_deadline() {
    call.given(queued())
        .when(new StartLlmAttempt(CALL, 1, 1, MODEL, BOUND, TRANCHE, ROUTE, DEADLINE))
        .expectException(RefusedFor.rule(Refusal.Kind.CONFLICT, "CallIsInTime"));
  }

  @Test
  void an_answer_completes_the_call() {
    call.given(queued(), routed(), started(1, 1))
        .when(result(1, 1))
        .expectEvents(succeeded(), completed());
  }

  @Test
  void the_same_answer_again_is_no_news() {
    call.given(queued(), routed(), started(1, 1), succeeded(), completed())
        .when(result(1, 1))
        .expectNoEvents();
  }

  @Test
  void an_answer_from_a_worker_that_does_not_hold_the_attempt_is_refused() {
    call.given(queued(), routed(), started(1, 2))
        .when(result(1, 1))
        .expectException(RefusedFor.rule(Refusal.Kind.CONFLICT, "AttemptIsReportedOnce"));
  }

  @Test
  void an_answer_to_another_attempt_than_the_one_that_was_given_up_is_refused() {
    call.given(givenUp())
        .when(result(2, 1))
        .expectException(RefusedFor.rule(Refusal.Kind.CONFLICT, "CallIsUnderWay"));
    call.given(givenUp())
        .when(result(1, 2))
        .expectException(RefusedFor.rule(Refusal.Kind.CONFLICT, "CallIsUnderWay"));
  }

  @Test
  void after_a_failure_the_next_attempt_may_start() {
    call.given(queued(), routed(), started(1, 1), failed(1, unreachable()))
        .when(start(2, 1))
        .expectEvents(started(2, 1));
  }

  @Test
  void a_failure_that_may_have_cost_money_counts_with_its_upper_bound() {
    LlmFailure reported =
        new LlmFailure(LlmErrorClass.TIMEOUT, null, null, Billable.UNKNOWN, MicroUsd.ZERO);
    LlmFailure kept = new LlmFailure(LlmErrorClass.TIMEOUT, null, null, Billable.UNKNOWN, BOUND);
    call.given(queued(), routed(), started(1, 1))
        .when(new RecordLlmFailure(CALL, 1, 1, reported, NOW))
        .expectEvents(failed(1, kept));
  }

  @Test
  void giving_up_closes_an_attempt_nobody_reported_on_as_unknown() {
    call.given(queued(), routed(), started(1, 1))
        .when(new GiveUpLlmCall(CALL, 2, LlmErrorClass.DEADLINE_PASSED, null, NOW))
        .expectEvents(
            failed(1, unknown()),
            new LlmCallFailed(CALL, PERSON, LlmErrorClass.OUTCOME_UNKNOWN, NOW));
  }

  @Test
  void giving_up_without_an_attempt_tells_the_reason() {
    call.given(queued())
        .when(new GiveUpLlmCall(CALL, 1, LlmErrorClass.DEADLINE_PASSED, null, NOW))
        .expectEvents(new LlmCallFailed(CALL, PERSON, LlmErrorClass.DEADLINE_PASSED, NOW));
  }

  @Test
  void a_call_that_ended_cannot_fail_again() {
    call.given(queued(), routed(), started(1, 1), succeeded(), completed())
        .when(new GiveUpLlmCall(CALL, 2, LlmErrorClass.DEADLINE_PASSED, null, NOW))
        .expectNoEvents();
  }

  @Test
  void a_call_nobody_queued_takes_no_answer() {
    call.givenNoPriorActivity()
        .when(result(1, 1))
        .expectException(RefusedFor.rule(Refusal.Kind.NOT_FOUND, "CallIsQueued"));
  }

  @Test
  void the_route_is_told_once_also_when_it_leads_nowhere() {
    RouteDecision nowhere =
        Router.decide(CALL, RoutingPolicy.FIRST, new RouteNeeds(BOUND, 2_000), List.of());
    call.given(queued())
        .when(new GiveUpLlmCall(CALL, 1, LlmErrorClass.NO_PROVIDER, nowhere, NOW))
        .expectEvents(
            new LlmRouteDecided(CALL, PERSON, nowhere, NOW),
            new LlmCallFailed(CALL, PERSON, LlmErrorClass.NO_PROVIDER, NOW));
    call.given(queued(), routed(), started(1, 1), failed(1, unreachable()))
        .when(new StartLlmAttempt(CALL, 2, 1, MODEL, BOUND, TRANCHE, ROUTE, NOW))
        .expectEvents(started(2, 1));
  }

  @Test
  void nobody_is_asked_whom_the_route_does_not_name() {
    LlmModel other = new LlmModel("openai", "gpt-4o");
    call.given(queued())
        .when(new StartLlmAttempt(CALL, 1, 1, other, BOUND, TRANCHE, ROUTE, NOW))
        .expectException(RefusedFor.rule(Refusal.Kind.RULE, "AttemptFollowsRoute"));
    call.given(queued())
        .when(new StartLlmAttempt(CALL, 1, 1, MODEL, BOUND, TRANCHE, null, NOW))
        .expectException(RefusedFor.rule(Refusal.Kind.RULE, "AttemptFollowsRoute"));
  }

  @Test
  void no_attempt_may_cost_more_than_was_reserved() {
    MicroUsd more = BOUND.plus(new MicroUsd(1));
    call.given(queued())
        .when(new StartLlmAttempt(CALL, 1, 1, MODEL, more, TRANCHE, ROUTE, NOW))
        .expectException(RefusedFor.rule(Refusal.Kind.RULE, "AttemptIsReserved"));
  }

  private static LlmRouteDecided routed() {
    return new LlmRouteDecided(CALL, PERSON, ROUTE, NOW);
  }

  private static LlmCallQueued queued() {
    return new LlmCallQueued(CALL, PERSON, TASK, SPEND, BOUND, DEADLINE, NOW);
  }

  private static StartLlmAttempt start(int attempt, long lease) {
    return new StartLlmAttempt(
        CALL, attempt, lease, MODEL, BOUND, TRANCHE, attempt == 1 ? ROUTE : null, NOW);
  }

  private static LlmAttemptStarted started(int attempt, long lease) {
    return new LlmAttemptStarted(CALL, PERSON, attempt, lease, MODEL, BOUND, TRANCHE, NOW);
  }

  private static RecordLlmResult result(int attempt, long lease) {
    return new RecordLlmResult(CALL, attempt, lease, "{}", USAGE, COST, NOW);
  }

  private static LlmAttemptSucceeded succeeded() {
    return new LlmAttemptSucceeded(CALL, PERSON, 1, USAGE, COST, NOW);
  }

  private static LlmCallCompleted completed() {
    return new LlmCallCompleted(CALL, PERSON, MODEL, Personal.of("{}"), COST, NOW);
  }

  private static LlmAttemptFailed failed(int attempt, LlmFailure failure) {
    return new LlmAttemptFailed(CALL, PERSON, attempt, failure, NOW);
  }

  private static List<CoachingEvent> givenUp() {
    return List.of(
        queued(),
        routed(),
        started(1, 1),
        failed(1, unknown()),
        new LlmCallFailed(CALL, PERSON, LlmErrorClass.OUTCOME_UNKNOWN, NOW));
  }

  private static LlmFailure unreachable() {
    return LlmFailure.unsent(LlmErrorClass.UNREACHABLE);
  }

  private static LlmFailure unknown() {
    return new LlmFailure(LlmErrorClass.OUTCOME_UNKNOWN, null, null, Billable.UNKNOWN, BOUND);
  }
}
