package vigor.membership.edge;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.web.Caller;
import vigor.membership.query.GetTierUsage;
import vigor.membership.query.TierUsageView;

/** Shows what the caller used of the allowance, and when each window begins anew. */
@RestController
class TierUsageEndpoint {
  private final Dispatch dispatch;

  TierUsageEndpoint(Dispatch dispatch) {
    this.dispatch = dispatch;
  }

  @GetMapping("/api/v1/tiers/usage")
  Mono<TierUsageView> usage(@AuthenticationPrincipal Caller caller) {
    return dispatch.ask(new GetTierUsage(caller.person()), TierUsageView.class);
  }
}
