package vigor.training.projection.workout;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import vigor.kernel.projection.Cursor;
import vigor.kernel.projection.Page;
import vigor.kernel.projection.Rows;
import vigor.kernel.projection.SqlText;
import vigor.kernel.projection.ViewJson;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.plan.PlanId;
import vigor.training.command.workout.WorkoutId;
import vigor.training.projection.catalogue.Exercises;
import vigor.training.query.workout.FindWorkouts;
import vigor.training.query.workout.GetWorkout;
import vigor.training.query.workout.WorkoutPage;
import vigor.training.query.workout.WorkoutStatus;
import vigor.training.query.workout.WorkoutSummary;
import vigor.training.query.workout.WorkoutView;

/** Answers questions about sessions. */
@Component
public class WorkoutQueries {
  private static final String WORKOUTS = SqlText.beside(WorkoutQueries.class, "workouts.sql");

  private final DatabaseClient db;
  private final WorkoutReads reads;
  private final Exercises exercises;

  public WorkoutQueries(DatabaseClient db, WorkoutReads reads, Exercises exercises) {
    this.db = db;
    this.reads = reads;
    this.exercises = exercises;
  }

  @QueryHandler
  CompletableFuture<@Nullable WorkoutView> handle(GetWorkout query) {
    return reads.workout(query.owner(), query.workoutId()).toFuture();
  }

  @QueryHandler
  CompletableFuture<WorkoutPage> handle(FindWorkouts query) {
    Cursor after = Cursor.of(query.cursor());
    WorkoutStatus status = query.status();
    return db.sql(WORKOUTS)
        .bind("owner", query.owner().value())
        .bind("status", status == null ? "" : status.code())
        .bind("before", after.at())
        .bind("after", after.id())
        .bind("limit", query.limit() + 1)
        .map(this::summary)
        .all()
        .collectList()
        .map(rows -> page(rows, query.limit()))
        .toFuture();
  }

  private static WorkoutPage page(List<WorkoutSummary> rows, int limit) {
    Page<WorkoutSummary> page =
        Page.of(rows, limit, row -> new Cursor(row.startedAt(), row.id().value()));
    return new WorkoutPage(page.items(), page.next());
  }

  private WorkoutSummary summary(Readable row) {
    UUID plan = row.get("plan_id", UUID.class);
    return new WorkoutSummary(
        new WorkoutId(Rows.uuid(row, "workout_id")),
        Rows.number(row, "version"),
        WorkoutStatus.of(Rows.text(row, "status")),
        plan == null ? null : new PlanId(plan),
        row.get("day_id", String.class),
        Rows.instant(row, "started_at"),
        row.get("finished_at", Instant.class),
        row.get("duration_minutes", Integer.class),
        Rows.decimal(row, "session_rpe"),
        ViewJson.readList(Rows.text(row, "exercises"), ExerciseId.class).stream()
            .map(exercises::name)
            .toList(),
        (int) Rows.number(row, "set_count"),
        Objects.requireNonNullElse(Rows.decimal(row, "tonnage_kg"), 0.0));
  }
}
