package vigor.platform.axon;

import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/**
 * Axon's JDBC engine without snapshots. Streams are short by design (a session, a plan, a call), so
 * that looking for a snapshot before each load would only cost a round trip.
 */
final class ShortStreams extends JdbcEventStorageEngine {

  private ShortStreams(Builder builder) {
    super(builder);
  }

  static ShortStreams engine(Builder builder) {
    return new ShortStreams(builder);
  }

  @Override
  protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
    return Stream.empty();
  }
}
