package vigor.app.replay;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** The processors that write read models, as an operator handles them. */
public final class Projections {
  private static final int SEGMENTS = 1;
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(10);
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
    Awaitility.await("projections caught up")
        .atMost(PATIENCE)
        .pollInterval(LOOK_AGAIN)
        .until(() -> all().stream().allMatch(processor -> isAt(processor, target)));
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
