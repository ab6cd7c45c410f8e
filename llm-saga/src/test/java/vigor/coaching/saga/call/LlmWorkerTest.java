package vigor.coaching.saga.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vigor.coaching.command.Billable;
import vigor.coaching.command.CoachingEvent;
import vigor.coaching.command.LlmAttemptCostCorrected;
import vigor.coaching.command.LlmAttemptFailed;
import vigor.coaching.command.LlmAttemptStarted;
import vigor.coaching.command.LlmCallCompleted;
import vigor.coaching.command.LlmCallFailed;
import vigor.coaching.command.LlmCallId;
import vigor.coaching.command.LlmCallQueued;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.RecordLlmResult;
import vigor.coaching.command.StartLlmAttempt;
import vigor.coaching.command.TokenUsage;
import vigor.coaching.command.route.Readiness;
import vigor.coaching.command.route.RouteCandidate;
import vigor.coaching.command.route.RouteDecision;
import vigor.coaching.command.route.RouteNeeds;
import vigor.coaching.command.route.Router;
import vigor.coaching.command.route.RoutingPolicy;
import vigor.coaching.fake.Reply;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.membership.command.MicroUsd;

class LlmWorkerTest {
  private static final Duration AMPLE = Duration.ofSeconds(10);
  private static final Duration TIGHT = Duration.ofMillis(600);
  private static final LlmModel MODEL = new LlmModel("openai", "m");

  private final CallWorld world = new CallWorld();

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void a_queued_call_is_announced_made_and_answered() {
    world.openAi.replies(Reply.answer("{}"));
    world.startWorker();
    world.queue("x", AMPLE);
    List<CoachingEvent> story = world.untilTheEnd();
    assertThat(kinds(story))
        .containsExactly(
            "LlmCallQueued",
            "LlmRouteDecided",
            "LlmAttemptStarted",
            "LlmAttemptSucceeded",
            "LlmCallCompleted");
    LlmCallCompleted end = (LlmCallCompleted) story.getLast();
    assertThat(end.answer()).isEqualTo(Personal.of("{}"));
    assertThat(end.cost()).isEqualTo(new MicroUsd(160 + 4 + 480));
    assertThat(world.waitingJobs()).isZero();
  }

  @Test
  void what_is_asked_and_what_comes_of_it_is_counted_for_operators() {
    world.openAi.replies(Reply.status(503), Reply.answer("{}"), Reply.status(400));
    world.startWorker();
    world.queue("x", AMPLE);
    world.untilTheEnd();
    world.queue("y", AMPLE);
    world.untilTheEnd();
    assertThat(counted("vigor.llm.calls", "end", "answered")).isEqualTo(1);
    assertThat(counted("vigor.llm.calls", "end", "bad_request")).isEqualTo(1);
    assertThat(world.meters.get("vigor.llm.attempts").tag("end", "provider_error").timer().count())
        .isEqualTo(1);
    assertThat(counted("vigor.llm.tokens", "kind", "output")).isEqualTo(400);
    assertThat(counted("vigor.llm.cost.microusd", "model", "m")).isEqualTo(644);
    assertThat(world.meters.find("vigor.llm.fallbacks").counter()).isNull();
  }

  private double counted(String name, String tag, String value) {
    return world.meters.get(name).tag(tag, value).counter().count();
  }

  @Test
  void an_attempt_names_the_tranche_that_pays_for_it() {
    world.openAi.replies(Reply.answer("{}"));
    world.startWorker();
    world.queue("x", AMPLE);
    world.queue("y", AMPLE);
    List<CoachingEvent> both = new ArrayList<>(world.untilTheEnd());
    both.addAll(world.untilTheEnd());
    List<LlmAttemptStarted> started =
        both.stream()
            .filter(LlmAttemptStarted.class::isInstance)
            .map(LlmAttemptStarted.class::cast)
            .toList();
    assertThat(started).hasSize(2).extracting(LlmAttemptStarted::tranche).doesNotContainNull();
    assertThat(started.getFirst().tranche()).isEqualTo(started.getLast().tranche());
  }

  @Test
  void with_the_house_s_budget_used_up_nobody_is_asked() {
    world.budget(MicroUsd.ZERO);
    world.startWorker();
    world.queue("x", AMPLE);
    LlmCallFailed end = (LlmCallFailed) world.untilTheEnd().getLast();
    assertThat(end.reason()).isEqualTo(LlmErrorClass.SYSTEM_BUDGET);
    assertThat(world.openAi.received()).isEmpty();
  }

  @Test
  void a_silent_provider_is_left_and_the_call_ends() throws InterruptedException {
    world.openAi.replies(Reply.silence());
    world.startWorker();
    world.queue("x", Duration.ofSeconds(3));
    LlmCallFailed end = (LlmCallFailed) world.untilTheEnd().getLast();
    assertThat(end.reason()).isEqualTo(LlmErrorClass.TIMEOUT);
    assertThat(world.openAi.hangUp().await(5, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void an_answer_that_is_not_what_was_asked_for_is_a_paid_failure() {
    world.openAi.replies(Reply.answer("I would rather talk about the weather."));
    world.startWorker();
    world.queue("x", AMPLE);
    List<CoachingEvent> story = world.untilTheEnd();
    LlmAttemptFailed attempt = (LlmAttemptFailed) story.get(story.size() - 2);
    assertThat(attempt.failure().errorClass()).isEqualTo(LlmErrorClass.NONSENSE);
    assertThat(attempt.failure().billable()).isEqualTo(Billable.YES);
    assertThat(attempt.failure().cost()).isEqualTo(new MicroUsd(644));
    assertThat(((LlmCallFailed) story.getLast()).reason()).isEqualTo(LlmErrorClass.NONSENSE);
  }

  @Test
  void a_subject_that_is_gone_asks_nobody() {
    world.startWorker();
    world.queue("erased", AMPLE);
    LlmCallFailed end = (LlmCallFailed) world.untilTheEnd().getLast();
    assertThat(end.reason()).isEqualTo(LlmErrorClass.SUBJECT_GONE);
    assertThat(world.openAi.received()).isEmpty();
  }

  @Test
  void many_calls_and_three_workers_make_each_call_once() {
    world.openAi.replies(Reply.answer("{}"));
    Stream.generate(world::startWorker).limit(3).forEach(LlmWorker::isRunning);
    for (int i = 0; i < 50; i++) {
      world.queue("x", Duration.ofSeconds(60));
    }
    for (int i = 0; i < 50; i++) {
      assertThat(world.untilTheEnd().getLast()).isInstanceOf(LlmCallCompleted.class);
    }
    assertThat(world.openAi.received()).hasSize(50);
  }

  @Test
  void an_attempt_a_dead_worker_left_behind_is_unknown_and_never_repeated() {
    LlmCallId call = world.queue("x", TIGHT);
    LlmJob held = world.jobs.lease(world.clock.instant()).orElseThrow();
    assertThat(world.commands.accepted(start(call, held.lease()))).isTrue();
    world.advance(Duration.ofSeconds(5));
    world.startWorker();
    List<CoachingEvent> story = world.untilTheEnd();
    LlmAttemptFailed attempt = (LlmAttemptFailed) story.get(story.size() - 2);
    assertThat(attempt.failure().errorClass()).isEqualTo(LlmErrorClass.OUTCOME_UNKNOWN);
    assertThat(attempt.failure().cost()).isEqualTo(CallWorld.BOUND);
    assertThat(world.openAi.received()).isEmpty();
    assertThat(world.commands.accepted(late(call, held.lease()))).isTrue();
    LlmAttemptCostCorrected correction =
        (LlmAttemptCostCorrected) world.until(LlmAttemptCostCorrected.class::isInstance).getLast();
    assertThat(correction.from()).isEqualTo(CallWorld.BOUND);
    assertThat(correction.to()).isEqualTo(MicroUsd.ZERO);
    assertThat(world.waitingJobs()).isZero();
  }

  @Test
  void the_calls_of_an_erased_person_end_at_once_and_what_they_cost_is_still_booked() {
    LlmCallId call = world.queue("x", AMPLE);
    LlmJob held = world.jobs.lease(world.clock.instant()).orElseThrow();
    assertThat(world.commands.accepted(start(call, held.lease()))).isTrue();
    PersonId somebodyElse = new PersonId(UUID.randomUUID());
    world.queue(somebodyElse, "y", AMPLE);

    PersonalCalls calls = new PersonalCalls(world.jobs, world.commands);
    assertThat(calls.end(CallWorld.PERSON, world.clock.instant())).isTrue();

    assertThat(world.untilTheEnd().getLast().callId()).isEqualTo(call);
    assertThat(world.waitingJobs()).as("the call of somebody else waits on").isEqualTo(1);
    assertThat(world.commands.accepted(late(call, held.lease()))).isTrue();
    List<CoachingEvent> after = world.until(LlmAttemptCostCorrected.class::isInstance);
    assertThat(kinds(after)).doesNotContain("LlmCallCompleted");
  }

  @Test
  void a_job_a_dead_worker_left_untouched_ends_without_a_call() {
    world.queue("x", TIGHT);
    assertThat(world.jobs.lease(world.clock.instant())).isPresent();
    world.advance(Duration.ofSeconds(5));
    world.startWorker();
    LlmCallFailed end = (LlmCallFailed) world.untilTheEnd().getLast();
    assertThat(end.reason()).isEqualTo(LlmErrorClass.DEADLINE_PASSED);
    assertThat(world.openAi.received()).isEmpty();
  }

  @Test
  void a_call_that_waited_past_its_deadline_ends_without_a_call() {
    world.queue("x", TIGHT);
    world.advance(Duration.ofSeconds(1));
    world.startWorker();
    LlmCallFailed end = (LlmCallFailed) world.untilTheEnd().getLast();
    assertThat(end.reason()).isEqualTo(LlmErrorClass.DEADLINE_PASSED);
    assertThat(world.openAi.received()).isEmpty();
  }

  @Test
  void a_job_belongs_to_one_worker_at_a_time() {
    world.queue("x", AMPLE);
    assertThat(world.jobs.lease(world.clock.instant())).isPresent();
    assertThat(world.jobs.lease(world.clock.instant())).isEmpty();
    assertThat(world.jobs.lease(world.clock.instant().plusSeconds(20)))
        .hasValueSatisfying(job -> assertThat(job.lease()).isEqualTo(2));
  }

  @Test
  void a_replayed_job_of_an_answered_call_asks_nobody() {
    world.openAi.replies(Reply.answer("{}"));
    LlmWorker worker = world.startWorker();
    world.queue("x", AMPLE);
    List<CoachingEvent> story = world.untilTheEnd();
    worker.stop();
    LlmCallQueued queued = (LlmCallQueued) story.getFirst();
    world.jobs.add(queued);
    world.startWorker();
    world.queue("y", AMPLE);
    assertThat(world.untilTheEnd().getFirst().callId()).isNotEqualTo(queued.callId());
    assertThat(world.openAi.received()).hasSize(2);
  }

  private StartLlmAttempt start(LlmCallId call, long lease) {
    RouteCandidate only =
        new RouteCandidate(MODEL, 10, 100, CallWorld.BOUND, null, true, Readiness.READY);
    RouteDecision route =
        Router.decide(
            call, RoutingPolicy.FIRST, new RouteNeeds(CallWorld.BOUND, 600), List.of(only));
    return new StartLlmAttempt(
        call, 1, lease, MODEL, CallWorld.BOUND, null, route, world.clock.instant());
  }

  private RecordLlmResult late(LlmCallId call, long lease) {
    TokenUsage usage = new TokenUsage(1, 0, 1);
    return new RecordLlmResult(call, 1, lease, "{}", usage, MicroUsd.ZERO, world.clock.instant());
  }

  private static List<String> kinds(List<CoachingEvent> events) {
    return events.stream().map(e -> e.getClass().getSimpleName()).toList();
  }
}
