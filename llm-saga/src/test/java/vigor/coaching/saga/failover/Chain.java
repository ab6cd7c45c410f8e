package vigor.coaching.saga.failover;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.jdbc.core.simple.JdbcClient;
import vigor.coaching.command.LlmAttemptSucceeded;
import vigor.coaching.command.LlmCallCompleted;
import vigor.coaching.command.LlmCallFailed;
import vigor.coaching.command.LlmCallId;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.LlmTask;
import vigor.coaching.command.QueueLlmCall;
import vigor.coaching.command.budget.UsualSystemBudget;
import vigor.coaching.command.provider.ModelPrice;
import vigor.coaching.command.provider.ProviderFamily;
import vigor.coaching.command.route.RoutingPolicy;
import vigor.coaching.domain.LlmCallAggregate;
import vigor.coaching.domain.budget.SystemBudgetAggregate;
import vigor.coaching.domain.provider.ProviderHealthAggregate;
import vigor.coaching.saga.ConfiguredProviders;
import vigor.coaching.saga.answer.AnswerIndex;
import vigor.coaching.saga.answer.KnownAnswers;
import vigor.coaching.saga.budget.SystemSpending;
import vigor.coaching.saga.budget.TrancheRequests;
import vigor.coaching.saga.call.CallMeters;
import vigor.coaching.saga.call.LlmCaller;
import vigor.coaching.saga.call.LlmJobProjector;
import vigor.coaching.saga.call.LlmJobs;
import vigor.coaching.saga.call.LlmWorker;
import vigor.coaching.saga.call.WorkSignal;
import vigor.coaching.saga.provider.GuardedProvider;
import vigor.coaching.saga.provider.Roster;
import vigor.coaching.saga.provider.RosterEntry;
import vigor.coaching.saga.roster.HealthLog;
import vigor.coaching.saga.settings.ProviderSettings;
import vigor.kernel.command.PersonId;
import vigor.kernel.saga.Commands;
import vigor.membership.command.MicroUsd;

/**
 * The chain as it runs in production, two models in it: aggregates, jobs in PostgreSQL, the worker,
 * breaker and HTTP client. Only the log is in memory, and the clock can be set ahead.
 */
final class Chain implements AutoCloseable {
  static final String FALLBACK = "fb-ok";
  private static final ModelPrice PRICE = new ModelPrice(200_000, 20_000, 1_200_000);

  private final Map<LlmCallId, CompletableFuture<Told>> waiting = new ConcurrentHashMap<>();
  private final Map<LlmCallId, LlmAttemptSucceeded> succeeded = new ConcurrentHashMap<>();
  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
  private final Clock clock =
      ((InstantSource) () -> Instant.now().plus(ahead.get())).withZone(ZoneOffset.UTC);
  private final MeterRegistry meters = new SimpleMeterRegistry();
  private final HeldBack questions = new HeldBack();
  private final Profile profile;
  private final Configuration axon;
  private final Commands commands;
  private final LlmWorker worker;

  /** What came of a call. */
  sealed interface Told {
    record Whole(LlmCallCompleted end, LlmAttemptSucceeded attempt) implements Told {}

    record Nothing(LlmErrorClass reason) implements Told {}
  }

  Chain(Profile profile, DataSource database, String primary, String fallback) {
    this.profile = profile;
    JdbcClient jdbc = JdbcClient.create(database);
    LlmJobs jobs = new LlmJobs(jdbc);
    WorkSignal signal = new WorkSignal();
    axon =
        DefaultConfigurer.defaultConfiguration(false)
            .configureSerializer(c -> Jackson3Serializer.builder().build())
            .configureEventStore(
                c ->
                    EmbeddedEventStore.builder()
                        .storageEngine(new InMemoryEventStorageEngine())
                        .build())
            .configureAggregate(LlmCallAggregate.class)
            .configureAggregate(ProviderHealthAggregate.class)
            .configureAggregate(SystemBudgetAggregate.class)
            .eventProcessing(p -> p.usingSubscribingEventProcessors())
            .registerEventHandler(c -> new LlmJobProjector(jobs, signal))
            .buildConfiguration();
    axon.start();
    axon.eventStore().subscribe(messages -> messages.forEach(m -> tell(m.getPayload())));
    commands = new Commands(axon.commandGateway());
    Roster roster =
        new Roster(
            RoutingPolicy.FIRST,
            List.of(
                entry("primary", "fb-primary", primary, 1), entry("other", FALLBACK, fallback, 2)));
    worker =
        new LlmWorker(
            jobs,
            new LlmCaller(
                () -> roster,
                new HealthLog(commands, clock),
                new KnownAnswers(
                    new AnswerIndex(jdbc), () -> new byte[32], axon.eventStore(), clock),
                List.of(questions),
                new SystemSpending(
                    new TrancheRequests(commands, UsualSystemBudget.STANDARD::limit, clock), clock),
                new CallMeters(meters),
                commands,
                clock),
            signal,
            clock);
    worker.start();
  }

  private RosterEntry entry(String provider, String model, String address, int priority) {
    ProviderSettings settings =
        new ProviderSettings(provider, ProviderFamily.LOCAL_LLM, "k", address, model, PRICE, null);
    return RosterEntry.of(
        new GuardedProvider(
            new ConfiguredProviders(profile.limits(), clock).provider(settings), clock),
        priority);
  }

  /** Asks and waits; the fallback alone when its name is called. */
  Told ask(String model, String messages) {
    LlmCallId call = new LlmCallId(UUID.randomUUID());
    CompletableFuture<Told> told = new CompletableFuture<>();
    waiting.put(call, told);
    questions.put(
        call.toString(),
        messages,
        model.equals(FALLBACK) ? Optional.of(new LlmModel("other", FALLBACK)) : Optional.empty());
    Instant now = clock.instant();
    commands.accepted(
        new QueueLlmCall(
            call,
            new PersonId(UUID.randomUUID()),
            new LlmTask(HeldBack.PURPOSE, call.toString(), "1"),
            null,
            MicroUsd.dollars(1),
            now.plus(profile.patience()),
            now));
    return told.join();
  }

  private void tell(Object event) {
    switch (event) {
      case LlmAttemptSucceeded e -> succeeded.put(e.callId(), e);
      case LlmCallCompleted e -> end(e.callId(), new Told.Whole(e, attempt(e.callId())));
      case LlmCallFailed e -> end(e.callId(), new Told.Nothing(e.reason()));
      default -> {
        // a step on the way
      }
    }
  }

  private void end(LlmCallId call, Told told) {
    Objects.requireNonNull(waiting.remove(call)).complete(told);
  }

  private LlmAttemptSucceeded attempt(LlmCallId call) {
    return Objects.requireNonNull(succeeded.remove(call));
  }

  /** How often another provider was asked because one had failed, as operators see it. */
  double fallbacks() {
    return meters.get("vigor.llm.fallbacks").counter().count();
  }

  /** What time it is for this chain. */
  Instant now() {
    return clock.instant();
  }

  /** Lets time pass: really, or by the clock alone. */
  void pass(Duration time) throws InterruptedException {
    if (profile.real()) {
      Thread.sleep(time);
    } else {
      ahead.updateAndGet(time::plus);
    }
  }

  @Override
  public void close() {
    worker.stop();
    axon.shutdown();
  }
}
