package vigor.kernel.edge.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.r2dbc.connection.init.ConnectionFactoryInitializer;
import org.springframework.r2dbc.connection.init.ResourceDatabasePopulator;
import org.springframework.test.context.DynamicPropertyRegistrar;
import vigor.identity.edge.DerivedSecret;
import vigor.identity.edge.Hmac;
import vigor.identity.edge.access.ErasedAccounts;
import vigor.privacy.edge.ExportDownloads;
import vigor.privacy.edge.LinkSignature;

/** What the composition root supplies to the edge, in its smallest real form. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan("vigor")
class EdgeUnderTest {
  @Bean(destroyMethod = "close")
  EmbeddedPostgres postgres() throws IOException {
    return EmbeddedPostgres.builder().start();
  }

  @Bean
  ConnectionFactory connectionFactory(EmbeddedPostgres postgres) {
    return ConnectionFactories.get(
        "r2dbc:pool:postgresql://postgres@localhost:" + postgres.getPort() + "/postgres?maxSize=8");
  }

  @Bean
  ConnectionFactoryInitializer migrations(ConnectionFactory connections) throws IOException {
    Resource[] edge =
        new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/V3*.sql");
    Arrays.sort(edge, Comparator.comparing(Resource::getFilename));
    ConnectionFactoryInitializer initializer = new ConnectionFactoryInitializer();
    initializer.setConnectionFactory(connections);
    initializer.setDatabasePopulator(new ResourceDatabasePopulator(edge));
    return initializer;
  }

  @Bean(initMethod = "start", destroyMethod = "stop")
  GreenMail mailServer() {
    return new GreenMail(ServerSetup.SMTP.dynamicPort());
  }

  @Bean
  DynamicPropertyRegistrar mailServerAddress(GreenMail server) {
    return properties ->
        properties.add(
            "vigor.smtp-url",
            () -> "smtp://localhost:" + server.getSmtp().getPort() + "?from=vigor@example.org");
  }

  @Bean(destroyMethod = "close")
  TestProvider testProvider() throws IOException {
    return TestProvider.start();
  }

  @Bean
  DynamicPropertyRegistrar identityProviderAddress(TestProvider provider) {
    return properties -> {
      properties.add("vigor.oidc.issuer", provider::issuer);
      properties.add("vigor.oidc.client-id", () -> TestProvider.CLIENT);
      properties.add("vigor.oidc.client-secret", () -> TestProvider.SECRET);
      properties.add("vigor.oidc.name", () -> "Hall of Names");
    };
  }

  @Bean
  CommandBus commandBus() {
    return SimpleCommandBus.builder().build();
  }

  @Bean
  CommandGateway commandGateway(CommandBus bus) {
    return DefaultCommandGateway.builder().commandBus(bus).build();
  }

  @Bean
  QueryBus queryBus() {
    return SimpleQueryBus.builder().build();
  }

  @Bean
  QueryGateway queryGateway(QueryBus bus) {
    return DefaultQueryGateway.builder().queryBus(bus).build();
  }

  @Bean
  Executor commandExecutor() {
    return Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("command-", 0).factory());
  }

  @Bean
  Executor queryExecutor() {
    return Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("query-", 0).factory());
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  ExportDownloads exportDownloads() {
    return (export, number) -> Optional.empty();
  }

  @Bean
  LinkSignature linkSignature() {
    return new Hmac(TestSecret::derive, "privacy/export-link")::of;
  }

  @Bean
  ErasedAccounts erasedAccounts() {
    return TestErasures.ERASED::contains;
  }

  @Bean
  DerivedSecret derivedSecret() {
    return TestSecret::derive;
  }
}
