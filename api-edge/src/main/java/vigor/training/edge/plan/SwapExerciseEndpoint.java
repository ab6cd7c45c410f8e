package vigor.training.edge.plan;

import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.web.Caller;
import vigor.training.command.plan.PlanId;

/** Replaces one exercise of one day. */
@RestController
class SwapExerciseEndpoint {
  private final PlanChanges changes;
  private final Clock clock;

  SwapExerciseEndpoint(PlanChanges changes, Clock clock) {
    this.changes = changes;
    this.clock = clock;
  }

  @PostMapping(PlanPaths.ONE + "/swap")
  Mono<ResponseEntity<Object>> swap(
      @AuthenticationPrincipal Caller caller,
      @PathVariable PlanId id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody SwapRequest swap) {
    return changes.make(swap.command(id, caller.person(), clock.instant()), ifMatch);
  }
}
