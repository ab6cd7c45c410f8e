package vigor.coaching.projection.note;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.coaching.projection.note.cheer.Moment;
import vigor.coaching.query.note.Encouragement;
import vigor.coaching.query.note.GetEncouragement;
import vigor.profile.query.GetProfile;
import vigor.profile.query.ProfileView;
import vigor.training.query.progress.RecordView;
import vigor.training.query.workout.GetSetOutcome;
import vigor.training.query.workout.GetSuggestions;
import vigor.training.query.workout.GetWorkout;
import vigor.training.query.workout.SetOutcome;
import vigor.training.query.workout.SetView;
import vigor.training.query.workout.SuggestionsView;
import vigor.training.query.workout.WorkoutView;

/** Answers what to say between two sets. */
@Component
public class EncouragementQueries {
  private final QueryGateway queries;

  public EncouragementQueries(QueryGateway queries) {
    this.queries = queries;
  }

  @QueryHandler
  CompletableFuture<@Nullable Encouragement> handle(GetEncouragement query) {
    return ask(new GetWorkout(query.owner(), query.workoutId()), WorkoutView.class)
        .flatMap(session -> word(query, session))
        .toFuture();
  }

  private Mono<Encouragement> word(GetEncouragement query, WorkoutView session) {
    return Mono.zip(
            ask(new GetSuggestions(query.owner(), session.id()), SuggestionsView.class),
            records(query, session),
            ask(new GetProfile(query.owner()), ProfileView.class))
        .map(all -> new Moment(session, all.getT1(), all.getT2(), Zones.of(all.getT3())).word());
  }

  private Mono<List<RecordView>> records(GetEncouragement query, WorkoutView session) {
    SetView last = Moment.last(session);
    return last == null
        ? Mono.just(List.of())
        : ask(new GetSetOutcome(query.owner(), session.id(), last.setId()), SetOutcome.class)
            .map(SetOutcome::records)
            .defaultIfEmpty(List.of());
  }

  private <R> Mono<R> ask(Object query, Class<R> answer) {
    return Mono.fromFuture(() -> queries.query(query, answer));
  }
}
