package vigor.training.projection.progress;

import java.util.Collection;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.kernel.command.PersonId;
import vigor.kernel.projection.SqlText;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.projection.progress.log.PerformedSet;
import vigor.training.projection.progress.log.Session;
import vigor.training.projection.progress.log.TrainingLog;

/** Reads what a person has done. */
@Component
public class TrainingLogs {
  private static final String SESSIONS = SqlText.beside(TrainingLogs.class, "sessions.sql");
  private static final String PROGRESS = SqlText.beside(TrainingLogs.class, "progress.sql");
  private static final String OF_EXERCISES =
      SqlText.beside(TrainingLogs.class, "progress-of-exercises.sql");

  private final DatabaseClient db;

  public TrainingLogs(DatabaseClient db) {
    this.db = db;
  }

  /** Everything a person has done. */
  public Mono<TrainingLog> of(PersonId owner) {
    Mono<List<Session>> sessions =
        db.sql(SESSIONS).bind("owner", owner.value()).map(LogRows::session).all().collectList();
    return sessions.zipWith(sets(db.sql(PROGRESS).bind("owner", owner.value())), TrainingLog::new);
  }

  /** The sets of some exercises, without their sessions: enough for records and suggestions. */
  public Mono<TrainingLog> of(PersonId owner, Collection<ExerciseId> exercises) {
    String[] ids = exercises.stream().map(ExerciseId::value).toArray(String[]::new);
    return sets(db.sql(OF_EXERCISES).bind("owner", owner.value()).bind("exercises", ids))
        .map(sets -> new TrainingLog(List.of(), sets));
  }

  private static Mono<List<PerformedSet>> sets(DatabaseClient.GenericExecuteSpec statement) {
    return statement.map(LogRows::set).all().collectList();
  }
}
