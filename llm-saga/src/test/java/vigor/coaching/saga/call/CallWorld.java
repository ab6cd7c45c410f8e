package vigor.coaching.saga.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import vigor.coaching.command.CoachingEvent;
import vigor.coaching.command.LlmAnswerReused;
import vigor.coaching.command.LlmCallCompleted;
import vigor.coaching.command.LlmCallFailed;
import vigor.coaching.command.LlmCallId;
import vigor.coaching.command.LlmTask;
import vigor.coaching.command.QueueLlmCall;
import vigor.coaching.command.budget.UsualSystemBudget;
import vigor.coaching.command.provider.ModelPrice;
import vigor.coaching.command.provider.ProviderFamily;
import vigor.coaching.command.route.RoutingPolicy;
import vigor.coaching.domain.LlmCallAggregate;
import vigor.coaching.domain.budget.SystemBudgetAggregate;
import vigor.coaching.domain.provider.ProviderHealthAggregate;
import vigor.coaching.fake.FakeProvider;
import vigor.coaching.saga.ConfiguredProviders;
import vigor.coaching.saga.answer.AnswerIndex;
import vigor.coaching.saga.answer.KnownAnswers;
import vigor.coaching.saga.budget.SystemSpending;
import vigor.coaching.saga.budget.TrancheRequests;
import vigor.coaching.saga.http.Limits;
import vigor.coaching.saga.provider.GuardedProvider;
import vigor.coaching.saga.provider.LlmProvider;
import vigor.coaching.saga.provider.Roster;
import vigor.coaching.saga.provider.RosterEntry;
import vigor.coaching.saga.roster.HealthLog;
import vigor.coaching.saga.settings.ProviderSettings;
import vigor.kernel.command.PersonId;
import vigor.kernel.saga.Commands;
import vigor.kernel.saga.LlmRequest;
import vigor.kernel.saga.PromptSource;
import vigor.membership.command.MicroUsd;

/**
 * Calls as they run in production: real aggregates, a real table in PostgreSQL, real workers, a
 * real connection to a provider. Only the event store is in memory, and the clock can be set ahead.
 */
final class CallWorld implements AutoCloseable {
  static final ModelPrice PRICE = new ModelPrice(200_000, 20_000, 1_200_000);
  static final MicroUsd BOUND =
      PRICE.upperBound(Question.REQUEST.maxInputTokens(), Question.REQUEST.maxOutputTokens());

  static final PersonId PERSON = new PersonId(new UUID(1, 1));

  final FakeProvider openAi = FakeProvider.started();
  final LlmJobs jobs;
  final AnswerIndex answers;
  final MeterRegistry meters = new SimpleMeterRegistry();
  final Commands commands;
  private final Configuration axon;
  private MicroUsd limit = UsualSystemBudget.STANDARD.limit();
  private Optional<Duration> keptFor = Optional.empty();
  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
  final Clock clock =
      ((InstantSource) () -> Instant.now().plus(ahead.get())).withZone(ZoneOffset.UTC);
  private final JdbcClient jdbc;
  private final WorkSignal signal = new WorkSignal();
  private final BlockingQueue<CoachingEvent> told = new LinkedBlockingQueue<>();
  private final List<LlmWorker> workers = new ArrayList<>();

  /** A question about anything but {@code erased}; usable answers begin with a brace. */
  private record Question(Optional<Duration> kept) implements PromptSource {
    static final LlmRequest REQUEST =
        new LlmRequest("Plan.", "{}", new LlmRequest.Shape("plan", "{}"), 500);

    @Override
    public String purpose() {
      return "test";
    }

    @Override
    public Optional<LlmRequest> prompt(String subject) {
      return subject.equals("erased") ? Optional.empty() : Optional.of(REQUEST);
    }

    @Override
    public boolean isUsable(String answer) {
      return answer.startsWith("{");
    }

    @Override
    public Optional<Duration> keptFor() {
      return kept;
    }
  }

  CallWorld() {
    jdbc = JdbcClient.create(Database.SOURCE);
    jobs = new LlmJobs(jdbc);
    answers = new AnswerIndex(jdbc);
    jobs.removeAll();
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
  }

  private void tell(Object event) {
    if (event instanceof CoachingEvent step) {
      told.add(step);
    }
  }

  LlmWorker startWorker() {
    ProviderSettings settings =
        new ProviderSettings(
            "openai", ProviderFamily.OPENAI, "k", openAi.baseUrl(), "m", PRICE, null);
    LlmProvider provider =
        new GuardedProvider(
            new ConfiguredProviders(Limits.STANDARD, clock).provider(settings), clock);
    Roster roster = new Roster(RoutingPolicy.FIRST, List.of(RosterEntry.of(provider, 10)));
    LlmWorker worker =
        new LlmWorker(
            jobs,
            new LlmCaller(
                () -> roster,
                new HealthLog(commands, clock),
                new KnownAnswers(answers, () -> new byte[32], axon.eventStore(), clock),
                List.of(new Question(keptFor)),
                new SystemSpending(new TrancheRequests(commands, () -> limit, clock), clock),
                new CallMeters(meters),
                commands,
                clock),
            signal,
            clock);
    workers.add(worker);
    worker.start();
    return worker;
  }

  /** What the house has for a month; told to workers that start from now on. */
  void budget(MicroUsd money) {
    limit = money;
  }

  /** From now on answers serve again for so long. */
  void keepAnswersFor(Duration time) {
    keptFor = Optional.of(time);
  }

  LlmCallId queue(String subject, Duration timeToAnswer) {
    return queue(PERSON, subject, timeToAnswer);
  }

  LlmCallId queue(PersonId person, String subject, Duration timeToAnswer) {
    LlmCallId call = new LlmCallId(UUID.randomUUID());
    Instant now = clock.instant();
    assertThat(
            commands.accepted(
                new QueueLlmCall(
                    call,
                    person,
                    new LlmTask("test", subject, "1"),
                    null,
                    BOUND,
                    now.plus(timeToAnswer),
                    now)))
        .isTrue();
    return call;
  }

  void advance(Duration time) {
    ahead.updateAndGet(time::plus);
    signal.send();
  }

  /** All events until one that ends a call, this included. */
  List<CoachingEvent> untilTheEnd() {
    return until(
        e ->
            e instanceof LlmCallCompleted
                || e instanceof LlmCallFailed
                || e instanceof LlmAnswerReused);
  }

  List<CoachingEvent> until(Predicate<CoachingEvent> last) {
    List<CoachingEvent> events = new ArrayList<>();
    try {
      do {
        CoachingEvent next = told.poll(15, TimeUnit.SECONDS);
        assertThat(next).as("an event after %s", events).isNotNull();
        events.add(next);
      } while (!last.test(events.getLast()));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return events;
  }

  long waitingJobs() {
    return jdbc.sql("select count(*) from llm.job").query(Long.class).single();
  }

  @Override
  public void close() {
    workers.forEach(LlmWorker::stop);
    axon.shutdown();
    openAi.close();
  }

  /** One database for all tests of this class loader. */
  private static final class Database {
    static final DataSource SOURCE = start();

    private static DataSource start() {
      try {
        DataSource source = EmbeddedPostgres.builder().start().getPostgresDatabase();
        Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
        return source;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
