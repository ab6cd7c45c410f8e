package vigor.coaching.saga.ledger;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.StreamableMessageSource;
import vigor.coaching.command.budget.UsualSystemBudget;
import vigor.coaching.command.route.RoutingPolicy;
import vigor.coaching.domain.LlmCallAggregate;
import vigor.coaching.domain.budget.SystemBudgetAggregate;
import vigor.coaching.domain.chat.ConversationAggregate;
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
import vigor.coaching.saga.chat.ChatPatience;
import vigor.coaching.saga.chat.ChatPromptSource;
import vigor.coaching.saga.chat.ChatSaga;
import vigor.coaching.saga.chat.LiveAnswers;
import vigor.coaching.saga.http.Limits;
import vigor.coaching.saga.provider.GuardedProvider;
import vigor.coaching.saga.provider.Roster;
import vigor.coaching.saga.provider.RosterEntry;
import vigor.coaching.saga.roster.HealthLog;
import vigor.coaching.saga.settings.ProviderSettings;
import vigor.kernel.saga.Commands;
import vigor.kernel.saga.LlmOffer;
import vigor.membership.domain.AllowanceAggregate;
import vigor.platform.axon.WakingEventSource;

/** One life of the application between the log and the providers. */
final class Process {
  private static final long CLAIM_MILLIS = 200;

  private final MortalEngine engine;
  private final WakingEventSource awake;
  private final Configuration axon;
  private final LlmWorker worker;
  private final Commands commands;

  /** What a process leaves to the next one. */
  record Estate(
      Store store,
      Log log,
      List<ProviderSettings> providers,
      RoutingPolicy policy,
      ChatPatience patience,
      Clock clock) {}

  Process(Estate estate, long lifetimeInEvents) {
    Store store = estate.store();
    engine = new MortalEngine(store.engine(), estate.log()::ring, lifetimeInEvents);
    EmbeddedEventStore events =
        EmbeddedEventStore.builder()
            .storageEngine(engine)
            .fetchDelay(20)
            .timeUnit(TimeUnit.MILLISECONDS)
            .build();
    awake = new WakingEventSource(events);
    LlmJobs jobs = new LlmJobs(store.jdbc());
    WorkSignal signal = new WorkSignal();
    ChatPromptSource prompts = new ChatPromptSource(events, new LiveAnswers());
    Roster roster = roster(estate);
    DefaultConfigurer configurer =
        (DefaultConfigurer)
            DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(c -> store.serializer())
                .configureTransactionManager(c -> store.transactions())
                .configureEventStore(c -> events)
                .configureAggregate(LlmCallAggregate.class)
                .configureAggregate(AllowanceAggregate.class)
                .configureAggregate(SystemBudgetAggregate.class)
                .configureAggregate(ConversationAggregate.class)
                .configureAggregate(ProviderHealthAggregate.class)
                .registerComponent(LlmOffer.class, c -> roster::upperBound)
                .registerComponent(ChatPromptSource.class, c -> prompts)
                .registerComponent(ChatPatience.class, c -> estate.patience())
                .registerComponent(Commands.class, c -> new Commands(c.commandGateway()));
    configurer
        .eventProcessing()
        .usingPooledStreamingEventProcessors()
        .configureDefaultStreamableMessageSource(c -> awake)
        .registerDefaultListenerInvocationErrorHandler(c -> PropagatingErrorHandler.instance())
        .registerDefaultErrorHandler(c -> PropagatingErrorHandler.instance())
        .registerTokenStore(c -> store.tokens())
        .registerSagaStore(c -> store.sagas())
        .registerSaga(ChatSaga.class)
        .registerEventHandler(c -> new LlmJobProjector(jobs, signal));
    configurer
        .eventProcessing()
        .registerPooledStreamingEventProcessorConfiguration(
            (c, processor) ->
                processor
                    .initialToken(StreamableMessageSource::createTailToken)
                    .tokenClaimInterval(CLAIM_MILLIS)
                    .initialSegmentCount(1)
                    .batchSize(1));
    axon = configurer.buildConfiguration();
    awake.start();
    axon.start();
    commands = new Commands(axon.commandGateway());
    AnswerIndex answers = new AnswerIndex(store.jdbc());
    LlmCaller caller =
        new LlmCaller(
            () -> roster,
            new HealthLog(commands, estate.clock()),
            new KnownAnswers(answers, () -> new byte[32], events, estate.clock()),
            List.of(prompts),
            new SystemSpending(
                new TrancheRequests(
                    commands, () -> UsualSystemBudget.STANDARD.limit(), estate.clock()),
                estate.clock()),
            new CallMeters(new SimpleMeterRegistry()),
            commands,
            estate.clock());
    worker = new LlmWorker(jobs, caller, signal, estate.clock());
    worker.start();
  }

  private static Roster roster(Estate estate) {
    ConfiguredProviders configured = new ConfiguredProviders(Limits.STANDARD, estate.clock());
    List<RosterEntry> entries = new ArrayList<>();
    for (ProviderSettings settings : estate.providers()) {
      entries.add(
          RosterEntry.of(
              new GuardedProvider(configured.provider(settings), estate.clock()), entries.size()));
    }
    return new Roster(estate.policy(), entries);
  }

  /** Sends a command as a person would who does not know whether the process is still there. */
  void attempt(Object command) {
    try {
      commands.accepted(command);
    } catch (MortalEngine.Dead | CommandExecutionException dead) {
      if (!isDead()) {
        throw dead;
      }
    }
  }

  boolean isDead() {
    return engine.isDead();
  }

  /** As the operating system would: nothing it has not stored exists. */
  void kill() {
    engine.kill();
    worker.stop();
    axon.shutdown();
    awake.stop();
  }
}
