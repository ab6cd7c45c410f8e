package vigor.platform.axon;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.config.EventProcessingConfiguration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * Offers parked events to their projections again every half minute. A letter that fails again goes
 * to the back of the queue with its cause; others of other persons are not held up.
 */
final class DeadLetterRetry implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(DeadLetterRetry.class);
  private static final Duration PAUSE = Duration.ofSeconds(30);

  private final EventProcessingConfiguration processing;
  private @Nullable ThreadPoolTaskScheduler timer;

  DeadLetterRetry(EventProcessingConfiguration processing) {
    this.processing = processing;
  }

  @Override
  public void start() {
    ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
    scheduler.setThreadNamePrefix("dead-letter-retry-");
    scheduler.setDaemon(true);
    scheduler.initialize();
    scheduler.scheduleWithFixedDelay(this::offerAll, Instant.now().plus(PAUSE), PAUSE);
    timer = scheduler;
  }

  @Override
  public void stop() {
    if (timer != null) {
      timer.shutdown();
      timer = null;
    }
  }

  @Override
  public boolean isRunning() {
    return timer != null;
  }

  private void offerAll() {
    for (String group : processing.eventProcessors().keySet()) {
      processing
          .sequencedDeadLetterProcessor(group)
          .filter(letters -> letters.processAny())
          .ifPresent(letters -> LOG.info("A parked event of {} was handled.", group));
    }
  }
}
