package vigor.platform.axon;

import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
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
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import vigor.platform.database.EmbeddedDatabase;

/** What processors remember, tokens and sagas: in one transaction with what projections write. */
@Configuration(proxyBeanMethods = false)
public class ProcessorStateConfiguration {
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
