package vigor.app.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** The processors that write read models, as an operator handles them. */
public final class Projections {
  private static final int SEGMENTS = 4;
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private final EventProcessingConfiguration processing;
  private final EventStore store;

  public Projections(EventProcessingConfiguration processing, EventStore store) {
    this.processing = processing;
    this.store = store;
  }

  public void stop() {
    all().forEach(StreamingEventProcessor::shutDown);
  }

  /** Sends every stopped processor back to the first event. */
  public void rewind() {
    all().forEach(StreamingEventProcessor::resetTokens);
  }

  public void start() {
    all().forEach(StreamingEventProcessor::start);
  }

  /** Returns once every segment has handled what was stored before the call. */
  public void awaitCaughtUp() {
    long target = store.createHeadToken().position().orElseThrow();
    Instant limit = Instant.now().plus(PATIENCE);
    while (!all().stream().allMatch(p -> isAt(p, target))) {
      if (Instant.now().isAfter(limit)) {
        throw new IllegalStateException("the projections did not catch up within " + PATIENCE);
      }
      Thread.onSpinWait();
    }
  }

  private List<StreamingEventProcessor> all() {
    return processing.eventProcessors().entrySet().stream()
        .filter(entry -> entry.getKey().startsWith("projection-"))
        .map(entry -> (StreamingEventProcessor) entry.getValue())
        .toList();
  }

  private static boolean isAt(StreamingEventProcessor processor, long target) {
    var segments = processor.processingStatus().values();
    return segments.size() == SEGMENTS
        && segments.stream()
            .allMatch(s -> s.isCaughtUp() && s.getCurrentPosition().orElse(-1) >= target);
  }
}
