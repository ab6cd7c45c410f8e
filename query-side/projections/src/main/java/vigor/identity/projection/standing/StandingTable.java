package vigor.identity.projection.standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vigor.identity.command.standing.StandingEvent;
import vigor.kernel.projection.Columns;
import vigor.kernel.projection.SqlText;
import vigor.kernel.projection.TableSpec;

/** How standings are found and written. */
final class StandingTable {
  static final TableSpec<UUID, StandingRow> SPEC =
      new TableSpec<>(
          "read_model.standing",
          StandingRow::person,
          new Columns<StandingRow>()
              .and("uuid", StandingRow::person)
              .and("bool", StandingRow::disabled)
              .and("timestamptz", StandingRow::since)
              .and("uuid", StandingRow::by)
              .and("text", StandingRow::reason)
              .and("timestamptz", StandingRow::sessionsEndedAt)
              .and("int8", StandingRow::disclosures)
              .and("int8", StandingRow::version),
          SqlText.beside(StandingTable.class, "upsert-standing.sql"),
          new TableSpec.Lookup<>(
              event -> event instanceof StandingEvent e ? List.of(e.person().value()) : List.of(),
              new Columns<UUID>().and("uuid", person -> person),
              SqlText.beside(StandingTable.class, "load-standing.sql"),
              (rs, n) -> row(rs)));

  private StandingTable() {}

  private static StandingRow row(ResultSet rs) throws SQLException {
    return new StandingRow(
        rs.getObject("person", UUID.class),
        rs.getBoolean("disabled"),
        instant(rs, "since"),
        rs.getObject("decided_by", UUID.class),
        rs.getString("reason"),
        instant(rs, "sessions_ended_at"),
        rs.getLong("disclosures"),
        rs.getLong("version"));
  }

  private static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
    OffsetDateTime time = rs.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
