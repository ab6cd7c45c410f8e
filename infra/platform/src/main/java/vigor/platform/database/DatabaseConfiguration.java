package vigor.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.client.SSLMode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** The database and its two pools: JDBC for writers, R2DBC for readers. */
@Configuration(proxyBeanMethods = false)
public class DatabaseConfiguration {
  /**
   * Far below the event store's gap time-out, so that no transaction can hide an event for long.
   */
  private static final String SESSION_LIMITS =
      "set statement_timeout = '10s'; set lock_timeout = '5s';"
          + " set idle_in_transaction_session_timeout = '15s'";

  @Bean
  VigorHome vigorHome(@Value("${vigor.home}") Path folder) {
    return VigorHome.at(folder);
  }

  /** Declared before the pools, so that it stops after them. */
  @Bean(destroyMethod = "close")
  @Conditional(NoExternalDatabase.class)
  EmbeddedDatabase embeddedDatabase(VigorHome home) {
    return EmbeddedDatabase.start(home);
  }

  @Bean
  DatabaseAddress databaseAddress(
      @Value("${vigor.database-url:}") String url, ObjectProvider<EmbeddedDatabase> embedded) {
    return url.isBlank() ? embedded.getObject().address() : DatabaseAddress.parse(url);
  }

  /** Sixteen writers saturate two cores; more only queue inside PostgreSQL. */
  @Bean
  HikariDataSource dataSource(
      DatabaseAddress address, @Value("${vigor.jdbc-pool-size:24}") int size) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("jdbc");
    config.setJdbcUrl(address.jdbcUrl());
    config.setUsername(address.user());
    config.setPassword(address.password());
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(4);
    config.setConnectionTimeout(5_000);
    config.setConnectionInitSql(SESSION_LIMITS);
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    config.addDataSourceProperty("ApplicationName", "vigor");
    config.addDataSourceProperty("tcpKeepAlive", "true");
    try {
      return new HikariDataSource(config);
    } catch (HikariPool.PoolInitializationException e) {
      throw new DatabaseUnavailable("cannot use the database " + address + ": " + reason(e), e);
    }
  }

  private static @Nullable String reason(Throwable failure) {
    Throwable cause = failure.getCause();
    return cause == null ? failure.getMessage() : cause.getMessage();
  }

  @Bean
  @Primary
  PlatformTransactionManager transactionManager(DataSource dataSource) {
    return new JdbcTransactionManager(dataSource);
  }

  /** Reads are short and never wait for a person, so ten connections serve thousands of readers. */
  @Bean(destroyMethod = "dispose")
  ConnectionPool connectionFactory(
      DatabaseAddress address, @Value("${vigor.r2dbc-pool-size:10}") int size) {
    return new ConnectionPool(
        ConnectionPoolConfiguration.builder(singleConnections(address))
            .name("r2dbc")
            .initialSize(2)
            .maxSize(size)
            .maxAcquireTime(Duration.ofSeconds(5))
            .maxIdleTime(Duration.ofMinutes(10))
            .build());
  }

  /** Connections outside the pool, for the one that listens. */
  public static PostgresqlConnectionFactory singleConnections(DatabaseAddress address) {
    return new PostgresqlConnectionFactory(
        PostgresqlConnectionConfiguration.builder()
            .host(address.host())
            .port(address.port())
            .database(address.database())
            .username(address.user())
            .password(address.password())
            .sslMode(SSLMode.fromValue(address.sslMode()))
            .applicationName("vigor-reader")
            .connectTimeout(Duration.ofSeconds(5))
            .options(Map.of("statement_timeout", "10s"))
            .build());
  }
}
