package vigor.training.projection.progress;

import java.util.Collection;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.kernel.command.PersonId;
import vigor.kernel.projection.Rows;
import vigor.kernel.projection.SqlText;
import vigor.kernel.projection.ViewJson;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.workout.WorkoutId;
import vigor.training.projection.progress.log.PerformedSet;
import vigor.training.projection.progress.log.Session;
import vigor.training.projection.progress.log.TrainingLog;

/** Reads what a person has done. */
@Component
public class TrainingLogs {
  private static final String SESSIONS = SqlText.beside(TrainingLogs.class, "sessions.sql");
  private static final String SETS = SqlText.beside(TrainingLogs.class, "sets.sql");
  private static final String OF_EXERCISES =
      SqlText.beside(TrainingLogs.class, "sets-of-exercises.sql");

  private static final String DECIDING_RECORDS =
      SqlText.beside(TrainingLogs.class, "sets-deciding-records.sql");

  private final DatabaseClient db;

  public TrainingLogs(DatabaseClient db) {
    this.db = db;
  }

  /** Everything a person has done. */
  public Mono<TrainingLog> of(PersonId owner) {
    return Mono.zip(sessions(owner), sets(db.sql(SETS), owner), TrainingLog::new);
  }

  /** The sets of some exercises, without their sessions: enough for records and suggestions. */
  public Mono<TrainingLog> of(PersonId owner, Collection<ExerciseId> exercises) {
    String[] ids = exercises.stream().map(ExerciseId::value).toArray(String[]::new);
    return sets(db.sql(OF_EXERCISES).bind("exercises", ids), owner)
        .map(sets -> new TrainingLog(List.of(), sets));
  }

  /** The sets of an exercise that decide which records a session wins, in loads stated outright. */
  Mono<TrainingLog> decidingRecords(PersonId owner, WorkoutId workout, ExerciseId exercise) {
    return sets(
            db.sql(DECIDING_RECORDS)
                .bind("workout", workout.value())
                .bind("exercise", exercise.value()),
            owner)
        .map(sets -> new TrainingLog(List.of(), sets));
  }

  private Mono<List<Session>> sessions(PersonId owner) {
    return rows(db.sql(SESSIONS), owner, LoggedSession.class)
        .map(rows -> rows.stream().map(LoggedSession::session).toList());
  }

  private static Mono<List<PerformedSet>> sets(GenericExecuteSpec statement, PersonId owner) {
    return rows(statement, owner, LoggedSet.class)
        .map(rows -> rows.stream().map(LoggedSet::set).toList());
  }

  /** Each statement gives one JSON list: decoding it costs less than thousands of columns. */
  private static <T> Mono<List<T>> rows(
      GenericExecuteSpec statement, PersonId owner, Class<T> type) {
    return statement
        .bind("owner", owner.value())
        .map(row -> Rows.text(row, "list"))
        .one()
        .map(json -> ViewJson.readList(json, type));
  }
}
