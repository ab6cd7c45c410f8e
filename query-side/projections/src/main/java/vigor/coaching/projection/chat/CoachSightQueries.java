package vigor.coaching.projection.chat;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.coaching.projection.chat.fact.Sight;
import vigor.coaching.query.chat.CoachSight;
import vigor.coaching.query.chat.GetCoachSight;
import vigor.profile.query.GetProfile;
import vigor.profile.query.ProfileView;
import vigor.training.query.plan.FindPlans;
import vigor.training.query.plan.PlanPage;
import vigor.training.query.plan.PlanStatus;
import vigor.training.query.progress.GetProgress;
import vigor.training.query.progress.ProgressView;
import vigor.training.query.workout.FindWorkouts;
import vigor.training.query.workout.WorkoutPage;
import vigor.training.query.workout.WorkoutStatus;

/** Gathers what the coach may see, from the same views the person sees. */
@Component
public class CoachSightQueries {
  private static final int LAST_SESSIONS = 3;

  private final QueryGateway queries;
  private final Clock clock;

  public CoachSightQueries(QueryGateway queries, Clock clock) {
    this.queries = queries;
    this.clock = clock;
  }

  @QueryHandler
  CompletableFuture<CoachSight> handle(GetCoachSight query) {
    return Mono.zip(
            ask(new GetProfile(query.owner()), ProfileView.class),
            ask(new FindPlans(query.owner(), PlanStatus.ACCEPTED, null, 1), PlanPage.class),
            ask(new GetProgress(query.owner(), null, null, null), ProgressView.class),
            ask(
                new FindWorkouts(query.owner(), WorkoutStatus.FINISHED, null, LAST_SESSIONS),
                WorkoutPage.class))
        .map(
            all ->
                new Sight(
                    all.getT1(),
                    all.getT2().items().stream().findFirst(),
                    all.getT3(),
                    List.copyOf(all.getT4().items()),
                    clock.instant()))
        .map(Sight::seen)
        .toFuture();
  }

  private <R> Mono<R> ask(Object query, Class<R> answer) {
    return Mono.fromFuture(() -> queries.query(query, answer));
  }
}
