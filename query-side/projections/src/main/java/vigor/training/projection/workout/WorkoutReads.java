package vigor.training.projection.workout;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.kernel.command.PersonId;
import vigor.kernel.projection.Rows;
import vigor.kernel.projection.SqlText;
import vigor.kernel.projection.ViewJson;
import vigor.training.command.workout.WorkoutId;
import vigor.training.projection.catalogue.KnownExercises;
import vigor.training.query.workout.WorkoutView;

/** Reads single sessions. */
@Component
public class WorkoutReads {
  private static final String WORKOUT = SqlText.beside(WorkoutReads.class, "workout.sql");

  private final DatabaseClient db;
  private final KnownExercises exercises;

  public WorkoutReads(DatabaseClient db, KnownExercises exercises) {
    this.db = db;
    this.exercises = exercises;
  }

  /** The owner's session, empty when there is none. */
  public Mono<WorkoutView> workout(PersonId owner, WorkoutId id) {
    return db.sql(WORKOUT)
        .bind("owner", owner.value())
        .bind("workout", id.value())
        .map(row -> Rows.text(row, "session"))
        .one()
        .map(json -> ViewJson.read(json, StoredWorkout.class))
        .flatMap(stored -> exercises.of(owner, stored.exercises()).map(stored::view));
  }
}
