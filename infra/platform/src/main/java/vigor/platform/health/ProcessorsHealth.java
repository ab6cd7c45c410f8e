package vigor.platform.health;

import java.util.Map;
import java.util.TreeMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Each processor's lag in events; down while one has stopped or keeps failing. */
final class ProcessorsHealth extends AbstractHealthIndicator {
  private final EventProcessingConfiguration processing;
  private final EventStore store;

  ProcessorsHealth(EventProcessingConfiguration processing, EventStore store) {
    super("a processor does not answer");
    this.processing = processing;
    this.store = store;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    TrackingToken headToken = store.createHeadToken();
    long head = headToken == null ? -1 : headToken.position().orElse(-1);
    Map<String, Object> lags = new TreeMap<>();
    boolean failing = false;
    for (Map.Entry<String, StreamingEventProcessor> entry : streaming().entrySet()) {
      StreamingEventProcessor processor = entry.getValue();
      failing |= !processor.isRunning() || isFailing(processor);
      lags.put(entry.getKey(), Math.max(0, head - position(processor)));
    }
    health.status(failing ? "DOWN" : "UP").withDetails(lags);
  }

  private Map<String, StreamingEventProcessor> streaming() {
    Map<String, StreamingEventProcessor> found = new TreeMap<>();
    processing
        .eventProcessors()
        .forEach(
            (name, processor) -> {
              if (processor instanceof StreamingEventProcessor streaming) {
                found.put(name, streaming);
              }
            });
    return found;
  }

  private static boolean isFailing(StreamingEventProcessor processor) {
    return processor.isError()
        || processor.processingStatus().values().stream()
            .anyMatch(EventTrackerStatus::isErrorState);
  }

  /** The slowest segment; −1 before any was claimed or anything was read. */
  private static long position(StreamingEventProcessor processor) {
    return processor.processingStatus().values().stream()
        .mapToLong(status -> status.getCurrentPosition().orElse(-1))
        .min()
        .orElse(-1);
  }
}
