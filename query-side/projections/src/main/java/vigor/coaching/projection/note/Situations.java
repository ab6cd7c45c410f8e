package vigor.coaching.projection.note;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.coaching.projection.note.advice.Situation;
import vigor.kernel.command.PersonId;
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

/** Gathers where a person stands, from the same views the person sees. */
@Component
public class Situations {
  /** More than anybody does in the weeks that are looked at. */
  private static final int SESSIONS = 100;

  private final QueryGateway queries;

  public Situations(QueryGateway queries) {
    this.queries = queries;
  }

  /** The situation on a day that depends on where the person lives. */
  Mono<Situation> of(PersonId owner, Function<ZoneId, LocalDate> day) {
    return Mono.zip(
            ask(new GetProfile(owner), ProfileView.class),
            ask(new FindPlans(owner, PlanStatus.ACCEPTED, null, 1), PlanPage.class),
            ask(new GetProgress(owner, null, null, null), ProgressView.class),
            ask(new FindWorkouts(owner, WorkoutStatus.FINISHED, null, SESSIONS), WorkoutPage.class))
        .map(
            all -> {
              ZoneId zone = Zones.of(all.getT1());
              return new Situation(
                  all.getT1(),
                  all.getT2().items().stream().findFirst(),
                  all.getT3(),
                  List.copyOf(all.getT4().items()),
                  day.apply(zone),
                  zone);
            });
  }

  private <R> Mono<R> ask(Object query, Class<R> answer) {
    return Mono.fromFuture(() -> queries.query(query, answer));
  }
}
