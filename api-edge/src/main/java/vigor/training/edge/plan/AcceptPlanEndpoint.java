package vigor.training.edge.plan;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.web.Caller;
import vigor.training.command.plan.AcceptPlan;
import vigor.training.command.plan.PlanId;

/** Makes a plan the one to train by. */
@RestController
class AcceptPlanEndpoint {
  private final PlanChanges changes;
  private final Clock clock;

  AcceptPlanEndpoint(PlanChanges changes, Clock clock) {
    this.changes = changes;
    this.clock = clock;
  }

  @PostMapping(PlanPaths.ONE + "/accept")
  Mono<ResponseEntity<Object>> accept(
      @AuthenticationPrincipal Caller caller,
      @PathVariable PlanId id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return changes.make(new AcceptPlan(id, caller.person(), clock.instant()), ifMatch);
  }
}
