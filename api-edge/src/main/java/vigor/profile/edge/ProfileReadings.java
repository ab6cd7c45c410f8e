package vigor.profile.edge;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.dispatch.Reading;
import vigor.profile.query.BodyMetricsView;
import vigor.profile.query.GetBodyMetrics;
import vigor.profile.query.GetProfile;
import vigor.profile.query.ProfileView;

/** How a person's own statements are read back. */
@Component
class ProfileReadings {
  private final Dispatch dispatch;

  ProfileReadings(Dispatch dispatch) {
    this.dispatch = dispatch;
  }

  Reading<ProfileView> profile(PersonId owner) {
    return new Reading<>(
        ProfileView.topic(owner),
        () -> dispatch.ask(new GetProfile(owner), ProfileView.class),
        ProfileView::version);
  }

  Mono<BodyMetricsView> bodyMetrics(PersonId owner) {
    return dispatch.ask(new GetBodyMetrics(owner), BodyMetricsView.class);
  }
}
