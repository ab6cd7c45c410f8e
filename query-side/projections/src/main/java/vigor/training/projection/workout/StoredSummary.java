package vigor.training.projection.workout;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vigor.kernel.projection.Rows;
import vigor.kernel.projection.ViewJson;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.plan.PlanId;
import vigor.training.command.workout.WorkoutId;
import vigor.training.projection.catalogue.Exercises;
import vigor.training.query.workout.WorkoutStatus;
import vigor.training.query.workout.WorkoutSummary;

/** A line of {@code workouts.sql}. */
record StoredSummary(
    WorkoutId id,
    long version,
    WorkoutStatus status,
    @Nullable PlanId planId,
    @Nullable String dayId,
    Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable Integer durationMinutes,
    @Nullable Double sessionRpe,
    List<ExerciseId> exercises,
    int setCount,
    double tonnageKg) {

  static StoredSummary of(Readable row) {
    UUID plan = row.get("plan_id", UUID.class);
    return new StoredSummary(
        new WorkoutId(Rows.uuid(row, "workout_id")),
        Rows.number(row, "version"),
        WorkoutStatus.of(Rows.text(row, "status")),
        plan == null ? null : new PlanId(plan),
        row.get("day_id", String.class),
        Rows.instant(row, "started_at"),
        row.get("finished_at", Instant.class),
        row.get("duration_minutes", Integer.class),
        Rows.decimal(row, "session_rpe"),
        ViewJson.readList(Rows.text(row, "exercises"), ExerciseId.class),
        (int) Rows.number(row, "set_count"),
        Objects.requireNonNullElse(Rows.decimal(row, "tonnage_kg"), 0.0));
  }

  WorkoutSummary view(Exercises known) {
    return new WorkoutSummary(
        id,
        version,
        status,
        planId,
        dayId,
        startedAt,
        finishedAt,
        durationMinutes,
        sessionRpe,
        exercises.stream().map(known::name).toList(),
        setCount,
        tonnageKg);
  }
}
