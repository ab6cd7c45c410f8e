package vigor.app.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import vigor.platform.database.DatabaseAddress;

/** Appends one event per transaction to the log itself; no projection knows its type. */
final class EventAppender implements Load.Client {
  private final Connection connection;
  private final PreparedStatement insert;

  EventAppender(DatabaseAddress address) throws SQLException {
    connection = connect(address);
    insert =
        connection.prepareStatement(
            "insert into eventstore.domain_event_entry (event_identifier, aggregate_identifier,"
                + " sequence_number, type, time_stamp, payload_type, payload_revision, payload,"
                + " meta_data) values (?, ?, 0, 'bench', ?, 'bench.event', '1', ?, ?)");
  }

  static Connection connect(DatabaseAddress address) throws SQLException {
    return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
  }

  @Override
  public void once() throws SQLException {
    insert.setString(1, UUID.randomUUID().toString());
    insert.setString(2, "bench-" + UUID.randomUUID());
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
