package vigor.coaching.projection.note;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import vigor.coaching.command.note.CoachNoteEvent;
import vigor.coaching.command.note.CoachNoteRequested;
import vigor.coaching.query.note.NoteStatus;
import vigor.kernel.projection.Columns;
import vigor.kernel.projection.SqlText;
import vigor.kernel.projection.TableSpec;
import vigor.kernel.projection.ViewJson;

/** How note rows are found and written. */
final class NoteTable {
  static final TableSpec<UUID, NoteRow> SPEC =
      new TableSpec<>(
          "read_model.coach_note",
          NoteRow::noteId,
          new Columns<NoteRow>()
              .and("uuid", NoteRow::noteId)
              .and("uuid", NoteRow::person)
              .and("text", row -> row.status().code())
              .and("timestamptz", NoteRow::requestedAt)
              .and("text", row -> ViewJson.write(row.body()))
              .and("int8", NoteRow::version),
          SqlText.beside(NoteTable.class, "upsert-note.sql"),
          new TableSpec.Lookup<>(
              NoteTable::neededBy,
              new Columns<UUID>().and("uuid", id -> id),
              SqlText.beside(NoteTable.class, "load-note.sql"),
              (rs, n) -> row(rs)));

  private NoteTable() {}

  private static List<UUID> neededBy(Object event) {
    return event instanceof CoachNoteEvent e && !(event instanceof CoachNoteRequested)
        ? List.of(e.noteId().value())
        : List.of();
  }

  private static NoteRow row(ResultSet rs) throws SQLException {
    return new NoteRow(
        rs.getObject("note_id", UUID.class),
        rs.getObject("person", UUID.class),
        NoteStatus.of(rs.getString("status")),
        rs.getObject("requested_at", OffsetDateTime.class).toInstant(),
        ViewJson.read(rs.getString("body"), NoteBody.class),
        rs.getLong("version"));
  }
}
