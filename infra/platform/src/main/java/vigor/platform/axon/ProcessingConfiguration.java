package vigor.platform.axon;

import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.modelling.saga.repository.SagaStore;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vigor.kernel.command.KeepsBooks;
import vigor.platform.privacy.ErasedSubjects;
import vigor.platform.privacy.ErasureMark;

/** How events reach projectors and sagas: pooled, batched, in order per person, errors parked. */
@Configuration(proxyBeanMethods = false)
public class ProcessingConfiguration {
  /**
   * Projection groups are named {@code projection-<view>}; only these park what they cannot handle.
   */
  private static final String PROJECTION = "projection-";

  private static final int BATCH = 500;

  /**
   * There are more views than cores, and every segment is offered every event: views share the work
   * by view. What waits for commands to be carried out runs side by side for several people.
   */
  private static final int SEGMENTS_OF_A_VIEW = 1;

  private static final int SEGMENTS = 4;

  /**
   * Coordinators decode what they hand out; in a replay one thread for all of them is the limit.
   */
  @Bean(destroyMethod = "shutdown")
  ScheduledExecutorService processorCoordinator() {
    return Executors.newScheduledThreadPool(
        2, Thread.ofPlatform().name("processor-coordinator-", 0).daemon().factory());
  }

  /** Platform threads: batches are long and busy, and there are few. */
  @Bean(destroyMethod = "shutdown")
  ScheduledExecutorService processorWorkers() {
    return Executors.newScheduledThreadPool(
        4, Thread.ofPlatform().name("processor-worker-", 0).daemon().factory());
  }

  @Bean
  ConfigurerModule eventProcessing(
      TokenStore tokens,
      SagaStore<Object> sagas,
      TransactionManager transactions,
      ConnectionProvider connections,
      Serializer serializer,
      @Qualifier("processorCoordinator") ScheduledExecutorService coordinator,
      @Qualifier("processorWorkers") ScheduledExecutorService workers,
      ObjectProvider<WakingEventSource> events,
      ErasedSubjects erased,
      ListableBeanFactory beans) {
    return configurer -> {
      EventProcessingConfigurer processing = configurer.eventProcessing();
      Set<String> books = books(beans);
      events.ifAvailable(source -> processing.configureDefaultStreamableMessageSource(c -> source));
      processing
          .registerTokenStore(c -> tokens)
          .registerSagaStore(c -> sagas)
          .registerDefaultTransactionManager(c -> transactions)
          .registerDefaultSequencingPolicy(c -> new PersonSequence())
          .registerDefaultErrorHandler(c -> PropagatingErrorHandler.instance())
          .registerDefaultListenerInvocationErrorHandler(c -> PropagatingErrorHandler.instance())
          .registerDefaultHandlerInterceptor((c, group) -> skipping(group, erased, books))
          .registerSubscribingEventProcessor(ErasureMark.GROUP)
          .usingPooledStreamingEventProcessors(
              (c, processor) ->
                  pooled(processor, coordinator, workers).initialSegmentCount(SEGMENTS));
      projections(beans)
          .forEach(
              group ->
                  processing
                      .registerPooledStreamingEventProcessorConfiguration(
                          group,
                          (c, processor) -> processor.initialSegmentCount(SEGMENTS_OF_A_VIEW))
                      .registerDeadLetterQueue(
                          group, c -> deadLetters(group, connections, transactions, serializer))
                      .registerDeadLetteringEventHandlerInvokerConfiguration(
                          group, (c, invoker) -> invoker.enableSequenceIdentifierCache()));
    };
  }

  @Bean
  DeadLetterRetry deadLetterRetry(EventProcessingConfiguration processing) {
    return new DeadLetterRetry(processing);
  }

  /** Views and sagas skip the erased; policies and those who keep books miss nothing. */
  private static @Nullable MessageHandlerInterceptor<EventMessage<?>> skipping(
      String group, ErasedSubjects erased, Set<String> books) {
    boolean tells = group.startsWith(PROJECTION) || group.startsWith("saga-");
    return tells && !books.contains(group) ? new ErasedPeopleAreSkipped(erased) : null;
  }

  private static Set<String> books(ListableBeanFactory beans) {
    return Arrays.stream(beans.getBeanNamesForAnnotation(KeepsBooks.class))
        .map(bean -> beans.findAnnotationOnBean(bean, ProcessingGroup.class))
        .filter(Objects::nonNull)
        .map(ProcessingGroup::value)
        .collect(Collectors.toSet());
  }

  /** The queue is asked about a sequence once, not for each of its events. */
  private static Stream<String> projections(ListableBeanFactory beans) {
    return Arrays.stream(beans.getBeanNamesForAnnotation(ProcessingGroup.class))
        .map(bean -> beans.findAnnotationOnBean(bean, ProcessingGroup.class))
        .filter(Objects::nonNull)
        .map(ProcessingGroup::value)
        .filter(group -> group.startsWith(PROJECTION))
        .distinct();
  }

  private static PooledStreamingEventProcessor.Builder pooled(
      PooledStreamingEventProcessor.Builder processor,
      ScheduledExecutorService coordinator,
      ScheduledExecutorService workers) {
    return processor
        .coordinatorExecutor(coordinator)
        .workerExecutor(workers)
        .batchSize(BATCH)
        .tokenClaimInterval(Duration.ofSeconds(1).toMillis())
        .enableCoordinatorClaimExtension();
  }

  static SequencedDeadLetterQueue<EventMessage<?>> deadLetters(
      String group,
      ConnectionProvider connections,
      TransactionManager transactions,
      Serializer serializer) {
    DeadLetterSchema schema = deadLetterSchema();
    return JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
        .processingGroup(group)
        .connectionProvider(connections)
        .transactionManager(transactions)
        .schema(schema)
        .statementFactory(new DeadLetterStatements(schema, serializer))
        .genericSerializer(serializer)
        .eventSerializer(serializer)
        .build();
  }

  private static DeadLetterSchema deadLetterSchema() {
    return DeadLetterSchema.builder()
        .deadLetterTable("processing.dead_letter_entry")
        .deadLetterIdentifierColumn("dead_letter_id")
        .processingGroupColumn("processing_group")
        .sequenceIdentifierColumn("sequence_identifier")
        .sequenceIndexColumn("sequence_index")
        .messageTypeColumn("message_type")
        .eventIdentifierColumn("event_identifier")
        .timestampColumn("time_stamp")
        .payloadTypeColumn("payload_type")
        .payloadRevisionColumn("payload_revision")
        .metaDataColumn("meta_data")
        .aggregateIdentifierColumn("aggregate_identifier")
        .sequenceNumberColumn("sequence_number")
        .tokenTypeColumn("token_type")
        .enqueuedAtColumn("enqueued_at")
        .lastTouchedColumn("last_touched")
        .processingStartedColumn("processing_started")
        .causeTypeColumn("cause_type")
        .causeMessageColumn("cause_message")
        .build();
  }
}
