package vigor.app.operation;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vigor.admin.query.operation.ProcessorList;
import vigor.admin.query.operation.ProcessorView;
import vigor.admin.query.operation.ReplayView;
import vigor.admin.query.operation.SegmentView;
import vigor.app.operation.shadow.ShadowProjectors;

/** How the processors of this node are. Blocks. */
@Component
class ProcessorViews {
  private static final String LETTERS =
      "select processing_group, count(*) as letters from processing.dead_letter_entry group by 1";
  private static final String REPLAYS =
      "select distinct on (processor) processor, operation, state, handled, head, started_at,"
          + " ended_at, failure from processing.replay order by processor, started_at desc";

  private final EventProcessingConfiguration processing;
  private final EventStore store;
  private final ShadowProjectors shadows;
  private final JdbcClient jdbc;

  ProcessorViews(
      EventProcessingConfiguration processing,
      EventStore store,
      ShadowProjectors shadows,
      JdbcClient jdbc) {
    this.processing = processing;
    this.store = store;
    this.shadows = shadows;
    this.jdbc = jdbc;
  }

  ProcessorList all() {
    long head = head();
    Map<String, Long> letters = letters();
    Map<String, ReplayView> replays = replays();
    return new ProcessorList(
        head,
        streaming().entrySet().stream()
            .map(
                entry ->
                    view(
                        entry.getKey(),
                        entry.getValue(),
                        head,
                        letters.getOrDefault(entry.getKey(), 0L),
                        replays.get(entry.getKey())))
            .toList());
  }

  /** The index of the newest event, −1 before the first. */
  long head() {
    TrackingToken head = store.createHeadToken();
    return head == null ? -1 : head.position().orElse(-1);
  }

  /** Parked events by processor. */
  Map<String, Long> letters() {
    return jdbc
        .sql(LETTERS)
        .query((row, number) -> Map.entry(row.getString(1), row.getLong(2)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  Map<String, StreamingEventProcessor> streaming() {
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

  /** How far the slowest segment of this node is behind; empty when it works none. */
  static OptionalLong lag(StreamingEventProcessor processor, long head) {
    OptionalLong slowest =
        processor.processingStatus().values().stream().mapToLong(ProcessorViews::position).min();
    return slowest.isPresent() ? OptionalLong.of(Math.max(0, head - slowest.getAsLong())) : slowest;
  }

  private ProcessorView view(
      String name,
      StreamingEventProcessor processor,
      long head,
      long letters,
      @Nullable ReplayView replay) {
    OptionalLong lag = lag(processor, head);
    return new ProcessorView(
        name,
        processor.isRunning(),
        error(processor),
        lag.isPresent() ? lag.getAsLong() : null,
        segments(processor),
        letters,
        shadows.canShadow(name),
        replay);
  }

  private static List<SegmentView> segments(StreamingEventProcessor processor) {
    return processor.processingStatus().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            entry ->
                new SegmentView(
                    entry.getKey(),
                    position(entry.getValue()),
                    entry.getValue().isCaughtUp(),
                    entry.getValue().isErrorState()))
        .toList();
  }

  private static long position(EventTrackerStatus status) {
    return status.getCurrentPosition().orElse(-1);
  }

  private static @Nullable String error(StreamingEventProcessor processor) {
    return processor.processingStatus().values().stream()
        .filter(EventTrackerStatus::isErrorState)
        .map(status -> status.getError().getClass().getSimpleName())
        .findFirst()
        .orElse(processor.isError() ? "error" : null);
  }

  private Map<String, ReplayView> replays() {
    return jdbc
        .sql(REPLAYS)
        .query((row, number) -> Map.entry(row.getString("processor"), ReplayRow.view(row)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
