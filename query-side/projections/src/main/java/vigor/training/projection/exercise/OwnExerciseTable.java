package vigor.training.projection.exercise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import vigor.kernel.projection.Columns;
import vigor.kernel.projection.SqlText;
import vigor.kernel.projection.TableSpec;
import vigor.kernel.projection.ViewJson;
import vigor.training.command.exercise.OwnExerciseEvent;
import vigor.training.command.exercise.OwnExerciseMade;

/** How rows of own exercises are found and written. */
final class OwnExerciseTable {
  static final TableSpec<OwnExerciseKey, OwnExerciseRow> SPEC =
      new TableSpec<>(
          "read_model.own_exercise",
          OwnExerciseRow::key,
          new Columns<OwnExerciseRow>()
              .and("uuid", row -> row.key().person())
              .and("uuid", row -> row.key().exercise())
              .and("text", row -> ViewJson.write(row.description()))
              .and("timestamptz", OwnExerciseRow::madeAt)
              .and("timestamptz", OwnExerciseRow::archivedAt)
              .and("int8", OwnExerciseRow::version),
          SqlText.beside(OwnExerciseTable.class, "upsert-own-exercise.sql"),
          new TableSpec.Lookup<>(
              OwnExerciseTable::neededBy,
              new Columns<OwnExerciseKey>()
                  .and("uuid", OwnExerciseKey::person)
                  .and("uuid", OwnExerciseKey::exercise),
              SqlText.beside(OwnExerciseTable.class, "load-own-exercise.sql"),
              (rs, n) -> row(rs)));

  private OwnExerciseTable() {}

  private static List<OwnExerciseKey> neededBy(Object event) {
    return event instanceof OwnExerciseEvent e && !(event instanceof OwnExerciseMade)
        ? List.of(OwnExerciseKey.of(e))
        : List.of();
  }

  private static OwnExerciseRow row(ResultSet rs) throws SQLException {
    OffsetDateTime archivedAt = rs.getObject("archived_at", OffsetDateTime.class);
    return new OwnExerciseRow(
        new OwnExerciseKey(
            rs.getObject("person", UUID.class), rs.getObject("exercise_id", UUID.class)),
        ViewJson.read(rs.getString("description"), Description.class),
        rs.getObject("made_at", OffsetDateTime.class).toInstant(),
        archivedAt == null ? null : archivedAt.toInstant(),
        rs.getLong("version"));
  }
}
