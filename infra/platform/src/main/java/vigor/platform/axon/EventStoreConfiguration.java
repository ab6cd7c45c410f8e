package vigor.platform.axon;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.modelling.saga.repository.SagaStore;
import org.axonframework.modelling.saga.repository.jdbc.JdbcSagaStore;
import org.axonframework.modelling.saga.repository.jdbc.PostgresSagaSqlSchema;
import org.axonframework.modelling.saga.repository.jdbc.SagaSchema;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import vigor.platform.database.EmbeddedDatabase;

/** Event store, tokens and sagas on PostgreSQL, in one transaction with the projections. */
@Configuration(proxyBeanMethods = false)
public class EventStoreConfiguration {
  /**
   * A committed event that was slow to become visible is waited for this long. It must exceed any
   * transaction and any clock jump; with less, an event could be skipped for ever.
   */
  private static final int GAP_TIMEOUT_MS = (int) Duration.ofHours(24).toMillis();

  private static final int READ_BATCH = 500;
  private static final int POLL_MS = 50;
  private static final int CACHED_EVENTS = 1000;
  private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(30);

  @Bean
  TransactionManager axonTransactionManager(PlatformTransactionManager transactionManager) {
    return new SpringTransactionManager(transactionManager);
  }

  @Bean
  ConnectionProvider connectionProvider(DataSource dataSource) {
    return new UnitOfWorkAwareConnectionProviderWrapper(
        new SpringDataSourceConnectionProvider(dataSource));
  }

  @Bean
  EventUpcasterChain upcasters(List<EventUpcaster> steps) {
    return new EventUpcasterChain(steps);
  }

  @Bean
  @ConditionalOnProperty(name = "vigor.axon-server", havingValue = "", matchIfMissing = true)
  EventStorageEngine eventStorageEngine(
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
            .schema(eventSchema()));
  }

  @Bean("eventBus")
  @ConditionalOnProperty(name = "vigor.axon-server", havingValue = "", matchIfMissing = true)
  EmbeddedEventStore eventStore(EventStorageEngine engine) {
    return EmbeddedEventStore.builder()
        .storageEngine(engine)
        .fetchDelay(POLL_MS)
        .timeUnit(TimeUnit.MILLISECONDS)
        .cachedEvents(CACHED_EVENTS)
        .build();
  }

  @Bean
  @ConditionalOnProperty(name = "vigor.axon-server", havingValue = "", matchIfMissing = true)
  WakingEventSource wakingEventSource(EmbeddedEventStore store) {
    return new WakingEventSource(store);
  }

  /**
   * The built-in database has one user at a time, guarded by a lock on its folder, so that whoever
   * starts may take the claims of its killed predecessor at once instead of after the time-out.
   */
  @Bean
  TokenStore tokenStore(
      ConnectionProvider connections,
      Serializer serializer,
      ObjectProvider<EmbeddedDatabase> embedded) {
    JdbcTokenStore.Builder builder =
        JdbcTokenStore.builder()
            .connectionProvider(connections)
            .serializer(serializer)
            .claimTimeout(CLAIM_TIMEOUT)
            .schema(tokenSchema());
    embedded.ifAvailable(database -> builder.nodeId("sole-node"));
    return builder.build();
  }

  @Bean
  SagaStore<Object> sagaStore(ConnectionProvider connections, Serializer serializer) {
    return JdbcSagaStore.builder()
        .connectionProvider(connections)
        .serializer(serializer)
        .sqlSchema(new PostgresSagaSqlSchema(sagaSchema()))
        .build();
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

  private static TokenSchema tokenSchema() {
    return TokenSchema.builder()
        .setTokenTable("processing.token_entry")
        .setProcessorNameColumn("processor_name")
        .setTokenTypeColumn("token_type")
        .build();
  }

  private static SagaSchema sagaSchema() {
    return SagaSchema.builder()
        .sagaEntryTable("processing.saga_entry")
        .associationValueEntryTable("processing.association_value_entry")
        .sagaIdColumn("saga_id")
        .sagaTypeColumn("saga_type")
        .serializedSagaColumn("serialized_saga")
        .associationKeyColumn("association_key")
        .associationValueColumn("association_value")
        .build();
  }
}
