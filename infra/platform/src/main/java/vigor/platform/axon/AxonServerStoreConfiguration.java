package vigor.platform.axon;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * The event store on Axon Server, when {@code VIGOR_AXON_SERVER=host:port} names one. Commands and
 * queries stay on their node: a stream is guarded by its sequence numbers wherever a command runs,
 * and read models are in the database that all nodes share.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(AxonServerIsNamed.class)
public class AxonServerStoreConfiguration {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

  @Bean
  AxonServerConfiguration axonServerConfiguration(@Value("${vigor.axon-server}") String servers) {
    return AxonServerConfiguration.builder()
        .servers(servers)
        .componentName("vigor")
        .suppressDownloadMessage()
        .build();
  }

  @Bean(destroyMethod = "shutdown")
  AxonServerConnectionManager axonServerConnections(AxonServerConfiguration configuration)
      throws InterruptedException {
    AxonServerConnectionManager connections =
        AxonServerConnectionManager.builder().axonServerConfiguration(configuration).build();
    connections.start();
    awaitConnection(connections, configuration);
    return connections;
  }

  @Bean("eventBus")
  AxonServerEventStore eventStore(
      AxonServerConfiguration configuration,
      AxonServerConnectionManager connections,
      Serializer serializer,
      EventUpcasterChain upcasters) {
    return AxonServerEventStore.builder()
        .configuration(configuration)
        .platformConnectionManager(connections)
        .eventSerializer(serializer)
        .snapshotSerializer(serializer)
        .snapshotFilter(SnapshotFilter.rejectAll())
        .upcasterChain(upcasters)
        .build();
  }

  /** Both may be starting at the same time, so the other one gets a while. */
  private static void awaitConnection(
      AxonServerConnectionManager connections, AxonServerConfiguration configuration)
      throws InterruptedException {
    Instant limit = Instant.now().plus(PATIENCE);
    while (!connections.isConnected(configuration.getContext())) {
      if (Instant.now().isAfter(limit)) {
        connections.shutdown();
        throw new EventStoreUnavailable(
            "Axon Server does not answer at "
                + configuration.getServers()
                + "; start it or unset VIGOR_AXON_SERVER.");
      }
      Thread.sleep(LOOK_AGAIN);
    }
  }
}
