package vigor.app.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** Inserts one event-shaped row per transaction: what the machine can do at best. */
final class RowInserter implements Load.Client {
  private final Connection connection;
  private final PreparedStatement insert;

  RowInserter(String url) throws SQLException {
    connection = DriverManager.getConnection(url);
    insert =
        connection.prepareStatement(
            "insert into bench_event (event_identifier, aggregate_identifier, sequence_number,"
                + " type, time_stamp, payload_type, payload_revision, payload, meta_data)"
                + " values (?, ?, 0, 'workout', ?, 'training.set-logged', '1', ?, ?)");
  }

  @Override
  public void once() throws SQLException {
    insert.setString(1, UUID.randomUUID().toString());
    insert.setString(2, "workout-" + UUID.randomUUID());
    insert.setString(3, Instant.now().toString());
    insert.setBytes(4, new byte[330]);
    insert.setBytes(5, new byte[150]);
    insert.executeUpdate();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
