package vigor.coaching.saga.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vigor.coaching.command.LlmAttemptCostCorrected;
import vigor.coaching.command.LlmAttemptFailed;
import vigor.coaching.command.LlmAttemptStarted;
import vigor.coaching.command.LlmAttemptSucceeded;
import vigor.coaching.command.LlmCallCompleted;
import vigor.coaching.command.LlmCallFailed;
import vigor.coaching.command.LlmCallId;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.LlmTask;
import vigor.coaching.command.QueueLlmCall;
import vigor.coaching.command.ReconcileAttemptCost;
import vigor.coaching.command.RecordLlmResult;
import vigor.coaching.command.StartLlmAttempt;
import vigor.coaching.command.TokenUsage;
import vigor.coaching.command.budget.SetSystemBudget;
import vigor.coaching.command.budget.SystemBudgetSet;
import vigor.coaching.command.budget.SystemMonth;
import vigor.coaching.command.budget.SystemSpendCorrected;
import vigor.coaching.command.budget.SystemTrancheClosed;
import vigor.coaching.command.budget.SystemTrancheGranted;
import vigor.coaching.command.budget.TrancheId;
import vigor.coaching.command.provider.Decision;
import vigor.coaching.command.route.Readiness;
import vigor.coaching.command.route.RouteCandidate;
import vigor.coaching.command.route.RouteNeeds;
import vigor.coaching.command.route.Router;
import vigor.coaching.command.route.RoutingPolicy;
import vigor.coaching.fake.Reply;
import vigor.coaching.saga.budget.Hold;
import vigor.coaching.saga.budget.SystemLimits;
import vigor.coaching.saga.budget.SystemSpending;
import vigor.kernel.command.PersonId;
import vigor.kernel.saga.Commands;
import vigor.kernel.saga.deadline.MovableClock;
import vigor.membership.command.AllowanceId;
import vigor.membership.command.LlmSpendReleased;
import vigor.membership.command.LlmSpendSettled;
import vigor.membership.command.MicroUsd;
import vigor.membership.command.ReleaseReason;
import vigor.membership.command.ReserveLlmSpend;
import vigor.membership.command.SettleLlmSpend;
import vigor.membership.command.SpendId;

/** What calls cost the house, from the attempt to the month's ledger, on PostgreSQL. */
@SpringBootTest(
    classes = SpendingWorld.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = {
      "axon.axonserver.enabled=false",
      "axon.update-check.disabled=true",
      "spring.autoconfigure.exclude="
          + "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration,"
          + "org.axonframework.springboot.autoconfig.JpaAutoConfiguration,"
          + "org.axonframework.springboot.autoconfig.JpaEventStoreAutoConfiguration,"
          + "org.axonframework.springboot.autoconfig.XStreamAutoConfiguration,"
          + "org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration,"
          + "org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration"
    })
class SpendingTest {
  private static final MicroUsd BOUND =
      SpendingWorld.PRICE.upperBound(
          SpendingWorld.Question.REQUEST.maxInputTokens(),
          SpendingWorld.Question.REQUEST.maxOutputTokens());
  private static final LlmModel MODEL = new LlmModel("openai", "m");
  private static final Duration AMPLE = Duration.ofSeconds(10);

  private final PersonId person = new PersonId(UUID.randomUUID());
  private @Nullable BlockingStream<TrackedEventMessage<?>> story;

  @Autowired private EventStore events;
  @Autowired private Commands commands;
  @Autowired private MovableClock clock;
  @Autowired private LlmWorker worker;
  @Autowired private LlmJobs jobs;
  @Autowired private SystemSpending spending;
  @Autowired private SystemLimits limits;

  @DynamicPropertySource
  static void home(DynamicPropertyRegistry registry) throws IOException {
    String home = Files.createTempDirectory("vigor-spending").toString();
    registry.add("vigor.home", () -> home);
  }

  @AfterAll
  static void closeServer() {
    SpendingWorld.OPEN_AI.close();
  }

  /** Far enough for the last test's tranche to be out of use. */
  @BeforeEach
  void listen() {
    clock.advance(Duration.ofMinutes(11));
    story = events.openStream(events.createHeadToken());
  }

  @AfterEach
  void stopListening() {
    story().close();
    worker.stop();
    worker.start();
  }

  @Test
  void an_expired_tranche_is_closed_with_exactly_what_its_attempts_cost() {
    SpendingWorld.OPEN_AI.replies(
        Reply.answer("{}"), Reply.status(500), Reply.cutOff("{}"), Reply.answer("{}"));
    List<Object> told = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      queue(AMPLE);
      told.addAll(until(e -> e instanceof LlmCallCompleted || e instanceof LlmCallFailed));
    }
    SystemTrancheGranted granted = only(told, SystemTrancheGranted.class);
    long cost = told.stream().mapToLong(SpendingTest::cost).sum();
    assertThat(cost).isGreaterThan(BOUND.micros());
    SystemTrancheClosed closed = closedAfter(Duration.ofMinutes(12), granted.trancheId());
    assertThat(closed.month()).isEqualTo(granted.month());
    assertThat(closed.spent().micros()).isEqualTo(cost);
  }

  @Test
  void a_killed_attempt_counts_with_its_bound_until_the_bill_says_what_it_cost() {
    LlmAttemptStarted left = leftBehind();
    worker.start();
    LlmAttemptFailed lost = (LlmAttemptFailed) untilLast(LlmAttemptFailed.class::isInstance);
    assertThat(lost.failure().errorClass()).isEqualTo(LlmErrorClass.OUTCOME_UNKNOWN);
    assertThat(lost.failure().cost()).isEqualTo(BOUND);
    SystemTrancheClosed closed = closedAfter(Duration.ofMinutes(12), left.tranche());
    assertThat(closed.spent()).isEqualTo(BOUND);
    MicroUsd bill = new MicroUsd(321);
    ReconcileAttemptCost reconcile =
        new ReconcileAttemptCost(left.callId(), 1, bill, clock.instant());
    assertThat(commands.accepted(reconcile)).isTrue();
    assertThat(commands.accepted(reconcile)).isTrue();
    SystemSpendCorrected corrected =
        (SystemSpendCorrected) untilLast(SystemSpendCorrected.class::isInstance);
    assertThat(corrected.month()).isEqualTo(closed.month());
    assertThat(closed.spent().micros() + corrected.difference().micros()).isEqualTo(bill.micros());
  }

  @Test
  void a_tranche_with_an_open_attempt_stays_open_until_somebody_ends_it() {
    LlmAttemptStarted left = leftBehind();
    clock.advance(Duration.ofMinutes(12));
    List<Object> told = new ArrayList<>();
    while (!quietFor(3)) {
      told.add(next());
    }
    assertThat(told)
        .noneMatch(e -> e instanceof SystemTrancheClosed c && c.trancheId().equals(left.tranche()));
    worker.start();
    assertThat(closedAfter(Duration.ofSeconds(31), left.tranche()).spent()).isEqualTo(BOUND);
  }

  @Test
  void a_late_report_before_the_tranche_is_closed_changes_what_it_is_closed_with() {
    LlmAttemptStarted left = leftBehind();
    worker.start();
    untilLast(LlmCallFailed.class::isInstance);
    MicroUsd cost = new MicroUsd(77);
    TokenUsage usage = new TokenUsage(1, 0, 1);
    assertThat(
            commands.accepted(
                new RecordLlmResult(
                    left.callId(), 1, left.lease(), "{}", usage, cost, clock.instant())))
        .isTrue();
    untilLast(LlmAttemptCostCorrected.class::isInstance);
    assertThat(closedAfter(Duration.ofMinutes(12), left.tranche()).spent()).isEqualTo(cost);
  }

  @Test
  void a_forgotten_reservation_frees_itself_and_a_settled_one_stays_settled() {
    Instant now = clock.instant();
    AllowanceId allowance = new AllowanceId(person);
    SpendId forgotten = new SpendId(UUID.randomUUID());
    SpendId paid = new SpendId(UUID.randomUUID());
    AllowanceId other = new AllowanceId(new PersonId(UUID.randomUUID()));
    reserve(other, paid, now);
    assertThat(commands.accepted(new SettleLlmSpend(other, paid, BOUND, now))).isTrue();
    reserve(allowance, forgotten, now);
    untilLast(LlmSpendSettled.class::isInstance);
    LlmSpendReleased released =
        (LlmSpendReleased)
            advancingUntil(LlmSpendReleased.class::isInstance, Duration.ofSeconds(62));
    assertThat(released.spendId()).isEqualTo(forgotten);
    assertThat(released.reason()).isEqualTo(ReleaseReason.EXPIRED);
    assertThat(released.at()).isAfterOrEqualTo(now.plusSeconds(61));
  }

  @Test
  void an_attempt_that_was_told_after_its_tranche_was_closed_is_a_correction() {
    SpendingWorld.OPEN_AI.replies(Reply.answer("{}"));
    queue(AMPLE);
    SystemTrancheGranted granted =
        (SystemTrancheGranted) untilLast(SystemTrancheGranted.class::isInstance);
    closedAfter(Duration.ofMinutes(12), granted.trancheId());
    LlmAttemptStarted late = leftBehind(granted.trancheId());
    assertThat(correction()).isEqualTo(BOUND.micros());
    worker.start();
    untilLast(LlmCallFailed.class::isInstance);
    assertThat(
            commands.accepted(
                new ReconcileAttemptCost(late.callId(), 1, new MicroUsd(5), clock.instant())))
        .isTrue();
    assertThat(correction()).isEqualTo(5 - BOUND.micros());
  }

  @Test
  void a_month_everybody_writes_to_at_once_still_adds_up() throws InterruptedException {
    SpendingWorld.OPEN_AI.replies(Reply.answer("{}"));
    queue(AMPLE);
    List<Object> told = until(LlmCallCompleted.class::isInstance);
    SystemMonth month = only(told, SystemTrancheGranted.class).month();
    Thread crowd = Thread.ofVirtual().start(() -> changeTheLimit(month, 150));
    SystemTrancheClosed closed =
        closedAfter(Duration.ofMinutes(12), only(told, SystemTrancheGranted.class).trancheId());
    assertThat(closed.spent().micros())
        .isEqualTo(told.stream().mapToLong(SpendingTest::cost).sum());
    crowd.join();
  }

  private void changeTheLimit(SystemMonth month, int times) {
    for (int dollars = 100; dollars < 100 + times; dollars++) {
      Decision decision = new Decision(person, "Again.");
      commands.accepted(
          new SetSystemBudget(month, MicroUsd.dollars(dollars), decision, clock.instant()));
    }
  }

  private long correction() {
    return ((SystemSpendCorrected) untilLast(SystemSpendCorrected.class::isInstance))
        .difference()
        .micros();
  }

  @Test
  void a_limit_that_was_set_holds_for_the_months_to_come() {
    SystemMonth month = SystemMonth.containing(clock.instant());
    Decision decision = new Decision(person, "Growing.");
    assertThat(
            commands.accepted(
                new SetSystemBudget(month, MicroUsd.dollars(250), decision, clock.instant())))
        .isTrue();
    untilTheTableHasHeardOf(MicroUsd.dollars(250));
    clock.advance(Duration.ofDays(31));
    SpendingWorld.OPEN_AI.replies(Reply.answer("{}"));
    queue(AMPLE);
    SystemTrancheGranted granted =
        (SystemTrancheGranted) untilLast(SystemTrancheGranted.class::isInstance);
    assertThat(granted.month()).isNotEqualTo(month);
    assertThat(granted.limit()).isEqualTo(limits.get()).isEqualTo(MicroUsd.dollars(250));
  }

  private void untilTheTableHasHeardOf(MicroUsd limit) {
    untilLast(e -> e instanceof SystemBudgetSet set && set.limit().equals(limit));
    Instant giveUp = Instant.now().plusSeconds(15);
    while (!limits.get().equals(limit) && Instant.now().isBefore(giveUp)) {
      Thread.onSpinWait();
    }
    assertThat(limits.get()).isEqualTo(limit);
  }

  /** A call whose worker died after it had announced the attempt; its lease has run out. */
  private LlmAttemptStarted leftBehind() {
    return leftBehind(null);
  }

  private LlmAttemptStarted leftBehind(@Nullable TrancheId tranche) {
    worker.stop();
    LlmCallId call = queue(Duration.ofSeconds(2));
    LlmJob job = leased(call);
    Hold hold = spending.hold(call, 1, BOUND).orElseThrow();
    RouteCandidate only = new RouteCandidate(MODEL, 10, 100, BOUND, null, true, Readiness.READY);
    assertThat(
            commands.accepted(
                new StartLlmAttempt(
                    call,
                    1,
                    job.lease(),
                    MODEL,
                    BOUND,
                    tranche == null ? hold.tranche() : tranche,
                    Router.decide(
                        call, RoutingPolicy.FIRST, new RouteNeeds(BOUND, 600), List.of(only)),
                    clock.instant())))
        .isTrue();
    clock.advance(Duration.ofSeconds(10));
    return (LlmAttemptStarted) untilLast(LlmAttemptStarted.class::isInstance);
  }

  private LlmJob leased(LlmCallId call) {
    Instant giveUp = Instant.now().plusSeconds(15);
    Optional<LlmJob> job = Optional.empty();
    while (job.isEmpty() && Instant.now().isBefore(giveUp)) {
      job = jobs.lease(clock.instant()).filter(found -> found.callId().equals(call));
    }
    return job.orElseThrow();
  }

  private void reserve(AllowanceId allowance, SpendId spend, Instant now) {
    assertThat(
            commands.accepted(
                new ReserveLlmSpend(allowance, spend, BOUND, "test", now.plusSeconds(60), now)))
        .isTrue();
  }

  private LlmCallId queue(Duration timeToAnswer) {
    LlmCallId call = new LlmCallId(UUID.randomUUID());
    Instant now = clock.instant();
    assertThat(
            commands.accepted(
                new QueueLlmCall(
                    call,
                    person,
                    new LlmTask("test", "x", "1"),
                    null,
                    BOUND,
                    now.plus(timeToAnswer),
                    now)))
        .isTrue();
    return call;
  }

  private SystemTrancheClosed closedAfter(Duration time, @Nullable TrancheId tranche) {
    return (SystemTrancheClosed)
        advancingUntil(
            e -> e instanceof SystemTrancheClosed c && c.trancheId().equals(tranche), time);
  }

  /** Sets the clock ahead until it happens; tables may still have to hear of what came before. */
  private Object advancingUntil(Predicate<Object> last, Duration first) {
    clock.advance(first);
    Instant giveUp = Instant.now().plusSeconds(45);
    while (Instant.now().isBefore(giveUp)) {
      if (!quietFor(1)) {
        Object event = next();
        if (last.test(event)) {
          return event;
        }
      } else {
        clock.advance(Duration.ofSeconds(31));
      }
    }
    throw new AssertionError("it did not happen");
  }

  private boolean quietFor(int seconds) {
    try {
      return !story().hasNextAvailable(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object untilLast(Predicate<Object> last) {
    return until(last).getLast();
  }

  private List<Object> until(Predicate<Object> last) {
    List<Object> told = new ArrayList<>();
    do {
      assertThat(quietFor(20)).as("no more after %s", told).isFalse();
      told.add(next());
    } while (!last.test(told.getLast()));
    return told;
  }

  private Object next() {
    try {
      return story().nextAvailable().getPayload();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private BlockingStream<TrackedEventMessage<?>> story() {
    return Objects.requireNonNull(story);
  }

  private static <T> T only(List<Object> told, Class<T> type) {
    List<T> found = told.stream().filter(type::isInstance).map(type::cast).toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static long cost(Object event) {
    return switch (event) {
      case LlmAttemptSucceeded e -> e.cost().micros();
      case LlmAttemptFailed e -> e.failure().cost().micros();
      default -> 0;
    };
  }
}
