package vigor.coaching.projection.note;

import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.coaching.command.note.NoteSubject;
import vigor.coaching.projection.note.session.SessionSight;
import vigor.coaching.query.note.GetSessionSight;
import vigor.coaching.query.note.NoteSight;
import vigor.profile.query.GetProfile;
import vigor.profile.query.ProfileView;
import vigor.training.query.progress.GetProgress;
import vigor.training.query.progress.ProgressView;
import vigor.training.query.workout.GetNextTime;
import vigor.training.query.workout.GetWorkout;
import vigor.training.query.workout.NextTimeView;
import vigor.training.query.workout.WorkoutStatus;
import vigor.training.query.workout.WorkoutView;

/** Gathers what the analysis of a session may rest on. */
@Component
public class SessionSightQueries {
  private final QueryGateway queries;

  public SessionSightQueries(QueryGateway queries) {
    this.queries = queries;
  }

  @QueryHandler
  CompletableFuture<@Nullable NoteSight> handle(GetSessionSight query) {
    return ask(new GetWorkout(query.owner(), query.workoutId()), WorkoutView.class)
        .filter(session -> session.status() == WorkoutStatus.FINISHED)
        .flatMap(session -> sight(query, session))
        .toFuture();
  }

  private Mono<NoteSight> sight(GetSessionSight query, WorkoutView session) {
    return Mono.zip(
            ask(new GetProfile(query.owner()), ProfileView.class),
            ask(new GetProgress(query.owner(), null, null, null), ProgressView.class),
            ask(new GetNextTime(query.owner(), session.id()), NextTimeView.class))
        .map(
            all ->
                new NoteSight(
                    NoteSubject.session(session.id(), session.version()),
                    new SessionSight(session, all.getT2(), all.getT3(), Zones.of(all.getT1()))
                        .facts(),
                    all.getT1().consents().llm()));
  }

  private <R> Mono<R> ask(Object query, Class<R> answer) {
    return Mono.fromFuture(() -> queries.query(query, answer));
  }
}
