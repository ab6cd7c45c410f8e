package vigor.training.projection.progress;

import java.time.ZoneId;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.kernel.command.PersonId;
import vigor.profile.query.BodyMetricsView;
import vigor.profile.query.BodyWeightPoint;
import vigor.profile.query.GetBodyMetrics;
import vigor.profile.query.GetProfile;
import vigor.profile.query.ProfileView;
import vigor.training.projection.progress.log.Trainee;

/** Asks the profile what progress needs to know of a person. */
@Component
public class Trainees {
  private final QueryGateway queries;

  public Trainees(QueryGateway queries) {
    this.queries = queries;
  }

  public Mono<ProfileView> profile(PersonId person) {
    return Mono.fromFuture(() -> queries.query(new GetProfile(person), ProfileView.class));
  }

  public Mono<Trainee> of(PersonId person) {
    return profile(person).zipWith(weighings(person), Trainees::trainee);
  }

  private Mono<List<BodyWeightPoint>> weighings(PersonId person) {
    return Mono.fromFuture(() -> queries.query(new GetBodyMetrics(person), BodyMetricsView.class))
        .map(BodyMetricsView::weights);
  }

  private static Trainee trainee(ProfileView profile, List<BodyWeightPoint> weighings) {
    String zone = profile.timeZone();
    return new Trainee(ZoneId.of(zone == null ? "UTC" : zone), weighings);
  }
}
