package vigor.training.projection.workout;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vigor.kernel.projection.Columns;
import vigor.kernel.projection.SqlText;
import vigor.kernel.projection.TableSpec;
import vigor.kernel.projection.ViewJson;
import vigor.training.command.workout.SetCorrected;
import vigor.training.command.workout.SetEntry;
import vigor.training.command.workout.SetRemoved;
import vigor.training.command.workout.SetRestored;
import vigor.training.query.workout.EarlierEntry;

/** How set rows are found and written. */
final class SetTable {
  static final TableSpec<SetKey, SetRow> SPEC =
      new TableSpec<>(
          "read_model.performed_set",
          SetRow::key,
          new Columns<SetRow>()
              .and("uuid", row -> row.key().workoutId())
              .and("uuid", row -> row.key().setId())
              .and("uuid", SetRow::person)
              .and("text", row -> row.entry().exerciseId().value())
              .and("int4", row -> row.entry().reps())
              .and("numeric", row -> kg(row.entry()))
              .and("numeric", row -> Efforts.value(row.entry().rpe()))
              .and("text", row -> row.entry().type().code())
              .and("int4", row -> row.entry().durationSeconds())
              .and("int4", row -> row.entry().distanceMeters())
              .and("text", SetRow::note)
              .and("bool", SetRow::noteErased)
              .and("timestamptz", SetRow::performedAt)
              .and("int8", SetRow::position)
              .and("bool", SetRow::removed)
              .and("text", row -> row.earlier().isEmpty() ? "[]" : ViewJson.write(row.earlier()))
              .and("uuid", SetRow::logged)
              .and("uuid", SetRow::corrected)
              .and("timestamptz", SetRow::correctedAt),
          SqlText.beside(SetTable.class, "upsert-set.sql"),
          new TableSpec.Lookup<>(
              SetTable::neededBy,
              new Columns<SetKey>().and("uuid", SetKey::workoutId).and("uuid", SetKey::setId),
              SqlText.beside(SetTable.class, "load-set.sql"),
              (rs, n) -> row(rs)));

  private SetTable() {}

  private static @Nullable BigDecimal kg(SetEntry entry) {
    return entry.weightKg() == null ? null : entry.weightKg().kg();
  }

  private static List<SetKey> neededBy(Object event) {
    return switch (event) {
      case SetCorrected e -> List.of(SetKey.of(e.workoutId(), e.setId()));
      case SetRemoved e -> List.of(SetKey.of(e.workoutId(), e.setId()));
      case SetRestored e -> List.of(SetKey.of(e.workoutId(), e.setId()));
      default -> List.of();
    };
  }

  private static SetRow row(ResultSet rs) throws SQLException {
    OffsetDateTime correctedAt = rs.getObject("corrected_at", OffsetDateTime.class);
    return new SetRow(
        new SetKey(rs.getObject("workout_id", UUID.class), rs.getObject("set_id", UUID.class)),
        rs.getObject("person", UUID.class),
        Entries.of(rs),
        rs.getString("note"),
        rs.getBoolean("note_erased"),
        rs.getObject("performed_at", OffsetDateTime.class).toInstant(),
        rs.getLong("position"),
        rs.getBoolean("removed"),
        ViewJson.readList(rs.getString("earlier"), EarlierEntry.class),
        rs.getObject("logged_event", UUID.class),
        rs.getObject("corrected_event", UUID.class),
        correctedAt == null ? null : correctedAt.toInstant());
  }
}
