package vigor.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import vigor.platform.audit.AuditConfiguration;
import vigor.platform.axon.AxonServerStoreConfiguration;
import vigor.platform.axon.MessagingConfiguration;
import vigor.platform.axon.PostgresStoreConfiguration;
import vigor.platform.axon.ProcessingConfiguration;
import vigor.platform.axon.ProcessorStateConfiguration;
import vigor.platform.database.DatabaseAddress;
import vigor.platform.database.DatabaseConfiguration;
import vigor.platform.database.EmbeddedDatabase;
import vigor.platform.database.VigorHome;
import vigor.platform.health.HealthConfiguration;
import vigor.platform.live.NoticeBoard;
import vigor.platform.privacy.ErasedSubjects;
import vigor.platform.privacy.ErasureLedger;
import vigor.platform.privacy.ErasureMark;
import vigor.platform.privacy.JdbcPersonalKeys;
import vigor.platform.privacy.MasterKey;
import vigor.platform.privacy.PersonalCipher;
import vigor.platform.privacy.PersonalKeys;
import vigor.platform.privacy.PersonalTraces;
import vigor.platform.privacy.ReappliedErasures;
import vigor.platform.serialization.StoredMessageSerializer;
import vigor.platform.serialization.StoredTypes;

/** The whole platform; the composition root adds {@link StoredTypes} and the handlers. */
@Configuration(proxyBeanMethods = false)
@Import({
  AuditConfiguration.class,
  DatabaseConfiguration.class,
  AxonServerStoreConfiguration.class,
  HealthConfiguration.class,
  MessagingConfiguration.class,
  PostgresStoreConfiguration.class,
  ProcessingConfiguration.class,
  ProcessorStateConfiguration.class
})
public class PlatformConfiguration {

  @Bean
  NoticeBoard noticeBoard(
      DatabaseAddress address, DataSource dataSource, ObjectProvider<EmbeddedDatabase> embedded) {
    return new NoticeBoard(
        DatabaseConfiguration.singleConnections(address),
        JdbcClient.create(dataSource),
        embedded.getIfAvailable() != null);
  }

  @Bean
  ErasedSubjects erasedSubjects(DataSource dataSource) {
    return new ErasedSubjects(JdbcClient.create(dataSource));
  }

  @Bean
  PersonalTraces personalTraces(DataSource dataSource) {
    return new PersonalTraces(JdbcClient.create(dataSource));
  }

  /** Beside the data, or where backups of the data do not reach. */
  @Bean
  ErasureLedger erasureLedger(VigorHome home, @Value("${vigor.erasure-ledger:}") String given) {
    return new ErasureLedger(given.isBlank() ? home.resolve("erased.ledger") : Path.of(given));
  }

  @Bean
  ErasureMark erasureMark(ErasedSubjects erased, PersonalTraces traces, NoticeBoard board) {
    return new ErasureMark(erased, traces, board);
  }

  @Bean
  ReappliedErasures reappliedErasures(
      ErasedSubjects erased,
      ErasureLedger ledger,
      PersonalKeys keys,
      PersonalTraces traces,
      CommandGateway commands,
      NoticeBoard board,
      Clock clock) {
    return new ReappliedErasures(erased, ledger, keys, traces, commands, board, clock);
  }

  @Bean
  MasterKey masterKey(VigorHome home, @Value("${vigor.master-key:}") String given) {
    return MasterKey.ofBase64(given.isBlank() ? home.secret("master.key") : given);
  }

  /** Keys commit by themselves, so they have connections of their own. */
  @Bean
  PersonalKeys personalKeys(DatabaseAddress address, MasterKey master, ErasedSubjects erased) {
    HikariDataSource own = new HikariDataSource();
    own.setPoolName("keys");
    own.setJdbcUrl(address.jdbcUrl());
    own.setUsername(address.user());
    own.setPassword(address.password());
    own.setMaximumPoolSize(3);
    own.setMinimumIdle(1);
    return new JdbcPersonalKeys(own, master, erased::contains);
  }

  @Bean
  @Primary
  Serializer serializer(StoredTypes types, PersonalKeys keys) {
    return new StoredMessageSerializer(types, new PersonalCipher(keys));
  }

  @Bean
  @Qualifier("messageSerializer")
  Serializer messageSerializer(@Qualifier("serializer") Serializer serializer) {
    return serializer;
  }

  @Bean
  @Qualifier("eventSerializer")
  Serializer eventSerializer(@Qualifier("serializer") Serializer serializer) {
    return serializer;
  }
}
