package vigor.kernel.saga.deadline;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vigor.kernel.saga.DeadlineHandler;

/** Watches the deadlines of all handlers there are. */
@Configuration(proxyBeanMethods = false)
public class DeadlinesConfiguration {
  private static final Duration POLL = Duration.ofSeconds(1);

  @Bean
  StoredDeadlines deadlines(DataSource source, List<DeadlineHandler> handlers, Clock clock) {
    return new StoredDeadlines(source, handlers, POLL, clock);
  }
}
