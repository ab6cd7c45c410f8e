package vigor.platform.axon;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * Axon's JDBC engine without snapshots. Streams are short by design (a session, a plan, a call), so
 * that looking for a snapshot before each load would only cost a round trip. Those who read the log
 * from behind share what they read.
 */
final class ShortStreams extends JdbcEventStorageEngine {
  private final SharedBatches batches = new SharedBatches(this::batch);

  private final EventSchema schema;

  private ShortStreams(Builder builder, EventSchema schema) {
    super(builder.schema(schema));
    this.schema = schema;
  }

  static ShortStreams engine(Builder builder, EventSchema schema) {
    return new ShortStreams(builder, schema);
  }

  @Override
  protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
    return Stream.empty();
  }

  @Override
  public Stream<? extends TrackedEventMessage<?>> readEvents(
      @Nullable TrackingToken token, boolean mayBlock) {
    return batches.after(token);
  }

  /**
   * Axon asks for the age of each event to decide whether indexes missing before it are still
   * waited for. Where none is missing, parsing the time would be a third of the cost of a replay.
   */
  @Override
  protected TrackedEventData<?> getTrackedEventData(
      ResultSet row, @Nullable GapAwareTrackingToken previous) throws SQLException {
    long index = row.getLong(schema.globalIndexColumn());
    if (previous == null || previous.hasGaps() || index != previous.getIndex() + 1) {
      return super.getTrackedEventData(row, previous);
    }
    return new TrackedDomainEventData<>(
        GapAwareTrackingToken.newInstance(index, List.of()), getDomainEventData(row));
  }

  private SharedBatches.Batch batch(@Nullable TrackingToken token) {
    List<? extends TrackedEventData<?>> data = fetchTrackedEvents(token, batchSize());
    TrackingToken end = data.isEmpty() ? token : data.getLast().trackingToken();
    List<TrackedEventMessage<?>> events =
        EventUtils.upcastAndDeserializeTrackedEvents(
                data.stream(), getEventSerializer(), upcasterChain)
            .toList();
    return new SharedBatches.Batch(end, events);
  }
}
