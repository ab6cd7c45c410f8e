package vigor.training.projection.workout;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vigor.kernel.projection.Columns;
import vigor.kernel.projection.SqlText;
import vigor.kernel.projection.TableSpec;
import vigor.training.command.workout.WorkoutEvent;
import vigor.training.command.workout.WorkoutStarted;
import vigor.training.projection.workout.WorkoutRow.Closing;
import vigor.training.query.workout.WorkoutStatus;

/** How session rows are found and written. */
final class WorkoutTable {
  static final TableSpec<UUID, WorkoutRow> SPEC =
      new TableSpec<>(
          "read_model.workout",
          WorkoutRow::workoutId,
          new Columns<WorkoutRow>()
              .and("uuid", WorkoutRow::workoutId)
              .and("uuid", WorkoutRow::person)
              .and("text", row -> row.status().code())
              .and("uuid", WorkoutRow::planId)
              .and("text", WorkoutRow::dayId)
              .and("timestamptz", WorkoutRow::startedAt)
              .and("timestamptz", closing(Closing::finishedAt))
              .and("int4", closing(Closing::durationMinutes))
              .and("numeric", closing(Closing::sessionRpe))
              .and("text", closing(Closing::note))
              .and("bool", row -> row.closing() != null && row.closing().noteErased())
              .and("uuid", closing(Closing::event))
              .and("text", closing(Closing::type))
              .and("timestamptz", closing(Closing::statedAt))
              .and("int8", WorkoutRow::version),
          SqlText.beside(WorkoutTable.class, "upsert-workout.sql"),
          new TableSpec.Lookup<>(
              WorkoutTable::neededBy,
              new Columns<UUID>().and("uuid", id -> id),
              SqlText.beside(WorkoutTable.class, "load-workout.sql"),
              (rs, n) -> row(rs)));

  private WorkoutTable() {}

  private static Function<WorkoutRow, @Nullable Object> closing(
      Function<Closing, @Nullable Object> part) {
    return row -> row.closing() == null ? null : part.apply(row.closing());
  }

  private static List<UUID> neededBy(Object event) {
    return event instanceof WorkoutEvent e && !(event instanceof WorkoutStarted)
        ? List.of(e.workoutId().value())
        : List.of();
  }

  private static WorkoutRow row(ResultSet rs) throws SQLException {
    return new WorkoutRow(
        rs.getObject("workout_id", UUID.class),
        rs.getObject("person", UUID.class),
        WorkoutStatus.of(rs.getString("status")),
        rs.getObject("plan_id", UUID.class),
        rs.getString("day_id"),
        instant(rs, "started_at"),
        rs.getObject("finished_at") == null ? null : closingOf(rs),
        rs.getLong("version"));
  }

  private static Closing closingOf(ResultSet rs) throws SQLException {
    return new Closing(
        instant(rs, "finished_at"),
        rs.getInt("duration_minutes"),
        rs.getBigDecimal("session_rpe"),
        rs.getString("note"),
        rs.getBoolean("note_erased"),
        rs.getObject("closing_event", UUID.class),
        rs.getString("closing_type"),
        instant(rs, "closing_stated_at"));
  }

  private static Instant instant(ResultSet rs, String column) throws SQLException {
    return rs.getObject(column, OffsetDateTime.class).toInstant();
  }
}
