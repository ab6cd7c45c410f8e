package vigor.platform;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
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
import vigor.platform.privacy.JdbcPersonalKeys;
import vigor.platform.privacy.MasterKey;
import vigor.platform.privacy.PersonalCipher;
import vigor.platform.privacy.PersonalKeys;
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
  MasterKey masterKey(VigorHome home, @Value("${vigor.master-key:}") String given) {
    return MasterKey.ofBase64(given.isBlank() ? home.secret("master.key") : given);
  }

  /** Keys commit by themselves, so they have two connections of their own. */
  @Bean
  PersonalKeys personalKeys(DatabaseAddress address, MasterKey master) {
    HikariDataSource own = new HikariDataSource();
    own.setPoolName("keys");
    own.setJdbcUrl(address.jdbcUrl());
    own.setUsername(address.user());
    own.setPassword(address.password());
    own.setMaximumPoolSize(3);
    own.setMinimumIdle(1);
    return new JdbcPersonalKeys(JdbcClient.create(own), master);
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
