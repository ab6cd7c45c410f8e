package vigor.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.spi.ConnectionFactory;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.SubscribingEventProcessor;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.modelling.saga.repository.SagaStore;
import org.axonframework.modelling.saga.repository.jdbc.JdbcSagaStore;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import vigor.app.VigorTest;
import vigor.platform.privacy.ErasureMark;
import vigor.platform.serialization.StoredMessageSerializer;

/** Test number one: on Boot 4 Axon's stores can be missing without a word. Not here. */
@VigorTest
class PlatformIsWiredTest {
  private static final Map<Class<?>, Class<?>> INTENDED =
      Map.ofEntries(
          Map.entry(DataSource.class, HikariDataSource.class),
          Map.entry(ConnectionFactory.class, ConnectionPool.class),
          Map.entry(PlatformTransactionManager.class, JdbcTransactionManager.class),
          Map.entry(TransactionManager.class, SpringTransactionManager.class),
          Map.entry(EventStorageEngine.class, JdbcEventStorageEngine.class),
          Map.entry(EventStore.class, EmbeddedEventStore.class),
          Map.entry(TokenStore.class, JdbcTokenStore.class),
          Map.entry(SagaStore.class, JdbcSagaStore.class),
          Map.entry(CommandBus.class, SimpleCommandBus.class),
          Map.entry(QueryBus.class, SimpleQueryBus.class),
          Map.entry(Serializer.class, StoredMessageSerializer.class));

  @Autowired private ApplicationContext context;
  @Autowired private EventProcessingConfiguration processing;

  @Test
  void every_infrastructure_bean_is_there_and_of_the_intended_type() {
    INTENDED.forEach((role, type) -> assertThat(context.getBean(role)).isInstanceOf(type));
  }

  @Test
  void every_serializer_is_ours() {
    assertThat(context.getBeansOfType(Serializer.class).values())
        .allSatisfy(s -> assertThat(s).isInstanceOf(StoredMessageSerializer.class));
  }

  @Test
  void every_processor_is_pooled_and_has_a_name_that_tells_its_kind() {
    Map<String, EventProcessor> processors = new HashMap<>(processing.eventProcessors());
    assertThat(processors.remove(ErasureMark.GROUP))
        .as("who is erased is marked in the command's own transaction")
        .isInstanceOf(SubscribingEventProcessor.class);
    assertThat(processors).isNotEmpty();
    assertThat(processors.keySet()).allMatch(name -> name.matches("(projection|saga|policy)-.+"));
    assertThat(processors.values())
        .allSatisfy(p -> assertThat(p).isInstanceOf(PooledStreamingEventProcessor.class));
  }

  @Test
  void every_projection_parks_what_it_cannot_handle() {
    assertThat(processing.eventProcessors().keySet())
        .filteredOn(name -> name.startsWith("projection-"))
        .allSatisfy(name -> assertThat(processing.deadLetterQueue(name)).isPresent());
  }
}
