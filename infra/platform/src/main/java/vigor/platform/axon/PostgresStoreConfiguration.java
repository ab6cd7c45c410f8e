package vigor.platform.axon;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The event store on PostgreSQL: the choice when nothing is configured. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoAxonServer.class)
public class PostgresStoreConfiguration {
  /**
   * A committed event that was slow to become visible is waited for this long. It must exceed any
   * transaction and any clock jump; with less, an event could be skipped for ever.
   */
  private static final int GAP_TIMEOUT_MS = (int) Duration.ofHours(24).toMillis();

  private static final int READ_BATCH = 500;
  private static final int POLL_MS = 50;
  private static final int CACHED_EVENTS = 1000;

  @Bean
  EventStorageEngine eventStorageEngine(
      ConnectionProvider connections,
      TransactionManager transactions,
      Serializer serializer,
      EventUpcasterChain upcasters) {
    return engine(connections, transactions, serializer, upcasters);
  }

  /**
   * The engine of one process; it remembers for a while what it read. The numbers of a stream have
   * no gaps, so a batch that is not full is its end and nobody needs to ask for an empty one.
   */
  public static EventStorageEngine engine(
      ConnectionProvider connections,
      TransactionManager transactions,
      Serializer serializer,
      EventUpcasterChain upcasters) {
    return ShortStreams.engine(
        JdbcEventStorageEngine.builder()
            .connectionProvider(connections)
            .transactionManager(transactions)
            .eventSerializer(serializer)
            .snapshotSerializer(serializer)
            .upcasterChain(upcasters)
            .persistenceExceptionResolver(new DuplicateKeyResolver())
            .gapTimeout(GAP_TIMEOUT_MS)
            .batchSize(READ_BATCH)
            .finalAggregateBatchPredicate(batch -> batch.size() < READ_BATCH),
        eventSchema());
  }

  @Bean("eventBus")
  EmbeddedEventStore eventStore(EventStorageEngine engine) {
    return EmbeddedEventStore.builder()
        .storageEngine(engine)
        .fetchDelay(POLL_MS)
        .timeUnit(TimeUnit.MILLISECONDS)
        .cachedEvents(CACHED_EVENTS)
        .build();
  }

  @Bean
  WakingEventSource wakingEventSource(EmbeddedEventStore store) {
    return new WakingEventSource(store);
  }

  private static EventSchema eventSchema() {
    return EventSchema.builder()
        .eventTable("eventstore.domain_event_entry")
        .snapshotTable("eventstore.snapshot_event_entry")
        .globalIndexColumn("global_index")
        .timestampColumn("time_stamp")
        .eventIdentifierColumn("event_identifier")
        .aggregateIdentifierColumn("aggregate_identifier")
        .sequenceNumberColumn("sequence_number")
        .payloadTypeColumn("payload_type")
        .payloadRevisionColumn("payload_revision")
        .metaDataColumn("meta_data")
        .build();
  }
}
