package vigor.platform.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/**
 * How far the log is complete for good. Indexes are handed out before transactions commit, so one
 * that is missing may still appear. Whoever was handed an index holds a lock on the table until its
 * transaction ends; when all who held one after an index was seen have ended, every index up to it
 * is either there or will never be.
 */
final class SettledHorizon {
  private static final String HIGHEST =
      "select coalesce(max(global_index), 0) from eventstore.domain_event_entry";
  private static final String WRITERS =
      "select virtualtransaction from pg_catalog.pg_locks"
          + " where locktype = 'relation' and mode = 'RowExclusiveLock' and granted"
          + " and relation = 'eventstore.domain_event_entry'::regclass"
          + " and database = (select oid from pg_catalog.pg_database"
          + " where datname = current_database())";

  private final Set<String> awaited = new HashSet<>();
  private long settled;
  private long candidate;

  /** Looks once; every statement of the connection must see what is committed by then. */
  long look(Connection connection) throws SQLException {
    if (candidate == settled) {
      candidate = highest(connection);
      if (candidate > settled) {
        awaited.addAll(writers(connection));
      }
    } else {
      awaited.retainAll(writers(connection));
    }
    if (awaited.isEmpty()) {
      settled = candidate;
    }
    return settled;
  }

  /** Whether somebody who might still add an earlier event is waited for. */
  boolean isWaiting() {
    return candidate > settled;
  }

  private static long highest(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(HIGHEST);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private static Set<String> writers(Connection connection) throws SQLException {
    Set<String> found = new HashSet<>();
    try (PreparedStatement statement = connection.prepareStatement(WRITERS);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
