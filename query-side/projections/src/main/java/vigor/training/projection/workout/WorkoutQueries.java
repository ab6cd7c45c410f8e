package vigor.training.projection.workout;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.kernel.command.PersonId;
import vigor.kernel.projection.Cursor;
import vigor.kernel.projection.Page;
import vigor.kernel.projection.SqlText;
import vigor.training.projection.catalogue.KnownExercises;
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
  private final KnownExercises exercises;

  public WorkoutQueries(DatabaseClient db, WorkoutReads reads, KnownExercises exercises) {
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
        .map(StoredSummary::of)
        .all()
        .collectList()
        .flatMap(rows -> views(query.owner(), rows))
        .map(rows -> page(rows, query.limit()))
        .toFuture();
  }

  private Mono<List<WorkoutSummary>> views(PersonId owner, List<StoredSummary> rows) {
    return exercises
        .of(owner, rows.stream().flatMap(row -> row.exercises().stream()).toList())
        .map(known -> rows.stream().map(row -> row.view(known)).toList());
  }

  private static WorkoutPage page(List<WorkoutSummary> rows, int limit) {
    Page<WorkoutSummary> page =
        Page.of(rows, limit, row -> new Cursor(row.startedAt(), row.id().value()));
    return new WorkoutPage(page.items(), page.next());
  }
}
