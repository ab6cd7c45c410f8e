package vigor.training.projection.workout;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vigor.kernel.projection.Rows;
import vigor.training.command.plan.PlanId;
import vigor.training.command.workout.WorkoutId;
import vigor.training.query.workout.SetView;
import vigor.training.query.workout.WorkoutStatus;
import vigor.training.query.workout.WorkoutView;

/** A row of the session query: the session, and one of its sets or null when it has none. */
record WorkoutRead(WorkoutView workout, @Nullable SetView set, boolean removed) {

  static WorkoutRead of(Readable row, SetViews sets) {
    UUID plan = row.get("plan_id", UUID.class);
    boolean hasSet = row.get("set_id", UUID.class) != null;
    return new WorkoutRead(
        new WorkoutView(
            new WorkoutId(Rows.uuid(row, "workout_id")),
            Rows.number(row, "version"),
            WorkoutStatus.of(Rows.text(row, "status")),
            plan == null ? null : new PlanId(plan),
            row.get("day_id", String.class),
            Rows.instant(row, "started_at"),
            row.get("finished_at", Instant.class),
            row.get("duration_minutes", Integer.class),
            Rows.decimal(row, "session_rpe"),
            row.get("note", String.class),
            Rows.truth(row, "note_erased"),
            List.of(),
            List.of()),
        hasSet ? sets.of(row) : null,
        hasSet && Rows.truth(row, "removed"));
  }

  /** The session with all its sets, from all its rows; empty without rows. */
  static Optional<WorkoutView> together(List<WorkoutRead> rows) {
    return rows.stream()
        .findFirst()
        .map(first -> with(first.workout(), sets(rows, false), sets(rows, true)));
  }

  private static List<SetView> sets(List<WorkoutRead> rows, boolean removed) {
    return rows.stream()
        .filter(row -> row.removed() == removed)
        .map(WorkoutRead::set)
        .filter(Objects::nonNull)
        .toList();
  }

  private static WorkoutView with(WorkoutView w, List<SetView> sets, List<SetView> removed) {
    return new WorkoutView(
        w.id(),
        w.version(),
        w.status(),
        w.planId(),
        w.dayId(),
        w.startedAt(),
        w.finishedAt(),
        w.durationMinutes(),
        w.sessionRpe(),
        w.note(),
        w.noteErased(),
        sets,
        removed);
  }
}
