package vigor.coaching.saga.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vigor.coaching.command.LlmCallId;
import vigor.coaching.command.budget.SystemBudgetExhausted;
import vigor.coaching.command.budget.SystemMonth;
import vigor.coaching.command.budget.SystemTrancheGranted;
import vigor.coaching.command.budget.TrancheId;
import vigor.coaching.domain.budget.SystemBudgetAggregate;
import vigor.kernel.saga.Commands;
import vigor.membership.command.MicroUsd;

class SystemSpendingTest {
  private static final MicroUsd CENT = new MicroUsd(10_000);
  private static final MicroUsd LIMIT = MicroUsd.dollars(100);

  private final List<Object> told = new CopyOnWriteArrayList<>();
  private final Configuration axon = started();
  private Instant now = Instant.parse("2026-11-30T23:55:00Z");
  private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
  private final Commands commands = new Commands(axon.commandGateway());

  @AfterEach
  void shutDown() {
    axon.shutdown();
  }

  @Test
  void many_calls_share_one_tranche() {
    SystemSpending spending = spending(LIMIT);
    for (int i = 0; i < 50; i++) {
      assertThat(spending.hold(call(i), 1, CENT)).isPresent();
    }
    assertThat(granted()).hasSize(1);
    assertThat(granted().getFirst().amount()).isEqualTo(new MicroUsd(500_000));
    assertThat(spending.hold(call(50), 1, CENT)).isPresent();
    assertThat(granted()).as("the first one was full").hasSize(2);
  }

  @Test
  void what_an_attempt_did_not_cost_pays_for_others() {
    SystemSpending spending = spending(LIMIT);
    for (int i = 0; i < 500; i++) {
      assertThat(spending.hold(call(i), 1, CENT)).isPresent();
      spending.settled(call(i), 1, new MicroUsd(900));
    }
    assertThat(granted()).hasSize(1);
  }

  @Test
  void a_small_house_gives_small_tranches_unless_one_call_needs_more() {
    SystemSpending spending = spending(MicroUsd.dollars(1));
    spending.hold(call(1), 1, CENT);
    spending.hold(call(2), 1, new MicroUsd(300_000));
    assertThat(granted())
        .extracting(SystemTrancheGranted::amount)
        .containsExactly(new MicroUsd(50_000), new MicroUsd(300_000));
  }

  @Test
  void a_tranche_ends_with_its_time_and_with_its_month() {
    SystemSpending spending = spending(LIMIT);
    spending.hold(call(1), 1, CENT);
    now = Instant.parse("2026-12-01T00:00:00Z");
    spending.hold(call(2), 1, CENT);
    now = now.plus(Duration.ofMinutes(10));
    spending.hold(call(3), 1, CENT);
    assertThat(granted())
        .extracting(SystemTrancheGranted::month)
        .containsExactly(
            SystemMonth.of("2026-11"), SystemMonth.of("2026-12"), SystemMonth.of("2026-12"));
  }

  @Test
  void what_costs_nothing_needs_no_budget() {
    SystemSpending spending = spending(MicroUsd.ZERO);
    assertThat(spending.hold(call(1), 1, MicroUsd.ZERO)).contains(Hold.OF_NOTHING);
    assertThat(told).isEmpty();
  }

  @Test
  void with_nothing_left_calls_are_refused_and_one_alarm_is_given() {
    SystemSpending spending = spending(CENT);
    assertThat(spending.hold(call(0), 1, CENT)).isPresent();
    for (int i = 1; i < 20; i++) {
      assertThat(spending.hold(call(i), 1, CENT)).isEmpty();
      now = now.plusSeconds(2);
    }
    assertThat(told).filteredOn(SystemBudgetExhausted.class::isInstance).hasSize(1);
  }

  @Test
  void racing_attempts_never_take_more_than_their_tranche_holds() throws Exception {
    MicroUsd limit = MicroUsd.dollars(2);
    List<SystemSpending> nodes = List.of(spending(limit), spending(limit));
    Map<TrancheId, AtomicLong> taken = new ConcurrentHashMap<>();
    List<Future<?>> attempts = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 1_000; i++) {
        int number = i;
        attempts.add(
            threads.submit(() -> attempt(nodes.get(number % nodes.size()), number, taken)));
      }
    }
    for (Future<?> attempt : attempts) {
      finished(attempt);
    }
    assertThat(taken).hasSizeGreaterThan(10);
    for (SystemTrancheGranted tranche : granted()) {
      assertThat(taken.getOrDefault(tranche.trancheId(), new AtomicLong()).get())
          .isLessThanOrEqualTo(tranche.amount().micros());
    }
    assertThat(granted().stream().mapToLong(t -> t.amount().micros()).sum())
        .isLessThanOrEqualTo(limit.micros());
    assertThat(taken.values().stream().mapToLong(AtomicLong::get).sum())
        .as("nearly all of it was of use")
        .isGreaterThan(limit.micros() * 8 / 10);
  }

  /** Every third attempt is given back whole, every other one costs a half. */
  private static void attempt(SystemSpending node, int number, Map<TrancheId, AtomicLong> taken) {
    MicroUsd bound = new MicroUsd(3_000 + number % 7 * 1_000L);
    Optional<Hold> hold = node.hold(call(number), 1, bound);
    if (hold.isEmpty() || hold.get().tranche() == null) {
      return;
    }
    AtomicLong sum = taken.computeIfAbsent(hold.get().tranche(), id -> new AtomicLong());
    MicroUsd cost = number % 3 == 0 ? MicroUsd.ZERO : new MicroUsd(bound.micros() / 2);
    sum.addAndGet(number % 5 == 0 ? bound.micros() : cost.micros());
    if (number % 5 != 0) {
      node.settled(call(number), 1, cost);
    }
  }

  private static void finished(Future<?> attempt) throws InterruptedException {
    try {
      attempt.get();
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    }
  }

  private SystemSpending spending(MicroUsd limit) {
    return new SystemSpending(new TrancheRequests(commands, () -> limit, clock), clock);
  }

  private List<SystemTrancheGranted> granted() {
    return told.stream()
        .filter(SystemTrancheGranted.class::isInstance)
        .map(SystemTrancheGranted.class::cast)
        .toList();
  }

  private static LlmCallId call(int number) {
    return new LlmCallId(new UUID(5, number));
  }

  private Configuration started() {
    Configuration configuration =
        DefaultConfigurer.defaultConfiguration(false)
            .configureSerializer(c -> Jackson3Serializer.builder().build())
            .configureEventStore(
                c ->
                    EmbeddedEventStore.builder()
                        .storageEngine(new InMemoryEventStorageEngine())
                        .build())
            .configureAggregate(SystemBudgetAggregate.class)
            .buildConfiguration();
    configuration.start();
    configuration
        .eventStore()
        .subscribe(messages -> messages.forEach(m -> told.add(m.getPayload())));
    return configuration;
  }
}
