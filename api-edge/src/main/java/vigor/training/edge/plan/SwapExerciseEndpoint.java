package vigor.training.edge.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.plan.PlanId;
import vigor.training.command.plan.SwapExercise;

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
    return changes.make(
        new SwapExercise(
            id,
            caller.person(),
            swap.dayId(),
            swap.exerciseId(),
            swap.replacementId(),
            swap.reason(),
            clock.instant()),
        ifMatch);
  }

  /** Which exercise of which day gives way to which other, and why if the person says so. */
  record SwapRequest(
      @NotNull @Size(max = 20) String dayId,
      @NotNull ExerciseId exerciseId,
      @NotNull ExerciseId replacementId,
      @Nullable @Size(max = 500) String reason) {}
}
