package vigor.profile.edge;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.web.Caller;
import vigor.profile.query.BodyMetricsView;

/** Shows every weighing. */
@RestController
class BodyMetricsEndpoint {
  private final ProfileReadings readings;

  BodyMetricsEndpoint(ProfileReadings readings) {
    this.readings = readings;
  }

  @GetMapping("/api/v1/users/body-metrics")
  Mono<BodyMetricsView> get(@AuthenticationPrincipal Caller caller) {
    return readings.bodyMetrics(caller.person());
  }
}
