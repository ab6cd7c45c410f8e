package vigor.training.edge.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.web.Caller;
import vigor.training.query.plan.FindPlans;
import vigor.training.query.plan.PlanPage;
import vigor.training.query.plan.PlanStatus;

/** Lists the caller's plans, newest first. */
@RestController
class ListPlansEndpoint {
  private final Dispatch dispatch;

  ListPlansEndpoint(Dispatch dispatch) {
    this.dispatch = dispatch;
  }

  @GetMapping(PlanPaths.ALL)
  Mono<PlanPage> list(
      @AuthenticationPrincipal Caller caller,
      @RequestParam(required = false) @Nullable PlanStatus status,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
    return dispatch.ask(new FindPlans(caller.person(), status, cursor, limit), PlanPage.class);
  }
}
