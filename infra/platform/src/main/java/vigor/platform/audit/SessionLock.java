package vigor.platform.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.UncategorizedSQLException;
import vigor.platform.database.DatabaseAddress;

/**
 * Lets one of its kind run at a time, on whatever node of a store; given back when its session
 * ends, however it ends.
 */
public final class SessionLock implements AutoCloseable {
  private final Connection session;

  private SessionLock(Connection session) {
    this.session = session;
  }

  /** Takes the lock of this number; empty while somebody else has it. */
  public static Optional<SessionLock> take(DatabaseAddress address, long number) {
    try {
      Connection session = Sessions.open(address);
      if (isTaken(session, number)) {
        return Optional.of(new SessionLock(session));
      }
      session.close();
      return Optional.empty();
    } catch (SQLException e) {
      throw new UncategorizedSQLException("taking a lock", null, e);
    }
  }

  /** Whether this session has the lock now, to be kept until the session ends. */
  static boolean isTaken(Connection session, long number) throws SQLException {
    try (PreparedStatement statement = session.prepareStatement("select pg_try_advisory_lock(?)")) {
      statement.setLong(1, number);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (SQLException e) {
      throw new UncategorizedSQLException("giving a lock back", null, e);
    }
  }
}
