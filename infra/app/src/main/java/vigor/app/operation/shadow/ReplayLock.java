package vigor.app.operation.shadow;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.UncategorizedSQLException;
import vigor.platform.audit.Sessions;
import vigor.platform.database.DatabaseAddress;

/** Lets one replay run at a time, on whatever node; given back when its session ends. */
final class ReplayLock implements AutoCloseable {
  /** "vigor-re" in ASCII. */
  private static final long LOCK = 0x7669676f722d7265L;

  private final Connection session;

  private ReplayLock(Connection session) {
    this.session = session;
  }

  /** Empty while another replay runs. */
  static Optional<ReplayLock> take(DatabaseAddress address) {
    try {
      Connection session = Sessions.open(address);
      if (isTaken(session)) {
        return Optional.of(new ReplayLock(session));
      }
      session.close();
      return Optional.empty();
    } catch (SQLException e) {
      throw new UncategorizedSQLException("taking the lock for replays", null, e);
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (SQLException e) {
      throw new UncategorizedSQLException("giving back the lock for replays", null, e);
    }
  }

  private static boolean isTaken(Connection session) throws SQLException {
    try (PreparedStatement statement = session.prepareStatement("select pg_try_advisory_lock(?)")) {
      statement.setLong(1, LOCK);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    }
  }
}
