package vigor.coaching.saga.ledger;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.saga.repository.SagaStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import vigor.coaching.command.CoachingEvent;
import vigor.coaching.command.budget.SystemBudgetEvent;
import vigor.coaching.command.chat.ConversationEvent;
import vigor.coaching.command.provider.ProviderHealthEvent;
import vigor.coaching.saga.chat.ChatSaga;
import vigor.kernel.domain.FieldAdded;
import vigor.membership.command.MembershipEvent;
import vigor.platform.axon.PostgresStoreConfiguration;
import vigor.platform.axon.ProcessorStateConfiguration;
import vigor.platform.privacy.PersonalCipher;
import vigor.platform.serialization.StoredMessageSerializer;
import vigor.platform.serialization.StoredTypes;

/**
 * One database with the platform's own stores in it; events, sagas and tokens share transactions.
 */
final class Store implements AutoCloseable {
  private static final int CONNECTIONS = 24;
  private static final List<String> TABLES =
      List.of(
          "eventstore.domain_event_entry",
          "processing.token_entry",
          "processing.saga_entry",
          "processing.association_value_entry",
          "llm.job",
          "llm.answer");

  private final HikariDataSource source = new HikariDataSource();
  private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
  private final JdbcClient jdbc;

  Store(DataSource database) {
    source.setDataSource(database);
    source.setMaximumPoolSize(CONNECTIONS);
    Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
    jdbc = JdbcClient.create(source);
    jdbc.sql("alter table eventstore.domain_event_entry disable trigger only_inserted").update();
    beans.registerBean(DataSource.class, () -> source);
    beans.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(source));
    beans.registerBean(
        Serializer.class,
        () ->
            new StoredMessageSerializer(StoredTypes.of(stored()), new PersonalCipher(new Keys())));
    beans.registerBean(EventUpcaster.class, () -> new FieldAdded("membership.tier-changed", 2));
    beans.register(ProcessorStateConfiguration.class);
    beans.refresh();
  }

  private static List<Class<?>> stored() {
    List<Class<?>> stored = new ArrayList<>(List.of(ChatSaga.class));
    for (Class<?> family :
        List.of(
            CoachingEvent.class,
            ConversationEvent.class,
            MembershipEvent.class,
            SystemBudgetEvent.class,
            ProviderHealthEvent.class)) {
      stored.addAll(List.of(family.getPermittedSubclasses()));
    }
    return stored;
  }

  /**
   * Nothing is left of the run before. Truncating would be quicker once and slower for all that
   * follows: every connection would have to plan its statements anew.
   */
  void empty() {
    TABLES.forEach(table -> jdbc.sql("delete from " + table).update());
  }

  JdbcClient jdbc() {
    return jdbc;
  }

  /** One of its own for each process: what a dead one remembered is gone. */
  EventStorageEngine engine() {
    return PostgresStoreConfiguration.engine(
        beans.getBean(ConnectionProvider.class),
        transactions(),
        serializer(),
        beans.getBean(EventUpcasterChain.class));
  }

  TokenStore tokens() {
    return beans.getBean(TokenStore.class);
  }

  @SuppressWarnings("unchecked")
  SagaStore<Object> sagas() {
    return beans.getBean(SagaStore.class);
  }

  Serializer serializer() {
    return beans.getBean(Serializer.class);
  }

  TransactionManager transactions() {
    return beans.getBean(TransactionManager.class);
  }

  @Override
  public void close() {
    beans.close();
    source.close();
  }
}
