package vigor.privacy.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import vigor.kernel.projection.Columns;
import vigor.kernel.projection.SqlText;
import vigor.kernel.projection.TableSpec;
import vigor.privacy.command.ExportEvent;
import vigor.privacy.command.ExportRequested;
import vigor.privacy.query.ExportStatus;

/** How copies are found and written. */
final class ExportTable {
  static final TableSpec<UUID, ExportRow> SPEC =
      new TableSpec<>(
          "read_model.data_export",
          ExportRow::exportId,
          new Columns<ExportRow>()
              .and("uuid", ExportRow::exportId)
              .and("uuid", ExportRow::person)
              .and("text", row -> row.status().code())
              .and("timestamptz", ExportRow::requestedAt)
              .and("int8", ExportRow::bytes)
              .and("timestamptz", ExportRow::expiresAt)
              .and("int8", ExportRow::version),
          SqlText.beside(ExportTable.class, "upsert-export.sql"),
          new TableSpec.Lookup<>(
              event ->
                  event instanceof ExportEvent e && !(event instanceof ExportRequested)
                      ? List.of(e.exportId().value())
                      : List.of(),
              new Columns<UUID>().and("uuid", id -> id),
              SqlText.beside(ExportTable.class, "load-export.sql"),
              (rs, n) -> row(rs)));

  private ExportTable() {}

  private static ExportRow row(ResultSet rs) throws SQLException {
    OffsetDateTime expires = rs.getObject("expires_at", OffsetDateTime.class);
    return new ExportRow(
        rs.getObject("export_id", UUID.class),
        rs.getObject("person", UUID.class),
        ExportStatus.of(rs.getString("status")),
        rs.getObject("requested_at", OffsetDateTime.class).toInstant(),
        rs.getObject("bytes", Long.class),
        expires == null ? null : expires.toInstant(),
        rs.getLong("version"));
  }
}
