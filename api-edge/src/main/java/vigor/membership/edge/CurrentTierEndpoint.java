package vigor.membership.edge;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.web.Caller;
import vigor.membership.query.CurrentTierView;
import vigor.membership.query.GetCurrentTier;

/** Shows the caller's tier. */
@RestController
class CurrentTierEndpoint {
  private final Dispatch dispatch;

  CurrentTierEndpoint(Dispatch dispatch) {
    this.dispatch = dispatch;
  }

  @GetMapping("/api/v1/tiers/current")
  Mono<CurrentTierView> current(@AuthenticationPrincipal Caller caller) {
    return dispatch.ask(new GetCurrentTier(caller.person()), CurrentTierView.class);
  }
}
