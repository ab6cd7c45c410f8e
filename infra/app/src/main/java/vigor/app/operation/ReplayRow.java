package vigor.app.operation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.UUID;
import vigor.admin.query.operation.ReplayView;

/** Reads what is told about a replay. */
final class ReplayRow {
  private ReplayRow() {}

  static ReplayView view(ResultSet row) throws SQLException {
    Timestamp ended = row.getTimestamp("ended_at");
    return new ReplayView(
        row.getObject("operation", UUID.class),
        row.getString("state"),
        row.getLong("handled"),
        row.getLong("head"),
        row.getTimestamp("started_at").toInstant(),
        ended == null ? null : ended.toInstant(),
        row.getString("failure"));
  }
}
