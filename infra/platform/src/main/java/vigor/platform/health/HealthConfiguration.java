package vigor.platform.health;

import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of {@code /actuator/health}. */
@Configuration(proxyBeanMethods = false)
public class HealthConfiguration {
  @Bean
  HealthIndicator databaseHealthIndicator(DataSource dataSource) {
    return new DatabaseHealth(dataSource);
  }

  @Bean
  HealthIndicator eventStoreHealthIndicator(EventStore store) {
    return new EventStoreHealth(store);
  }

  @Bean
  HealthIndicator processorsHealthIndicator(
      EventProcessingConfiguration processing, EventStore store) {
    return new ProcessorsHealth(processing, store);
  }
}
