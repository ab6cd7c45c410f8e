package vigor.training.edge.workout;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.web.Caller;
import vigor.training.command.workout.RemoveSet;
import vigor.training.command.workout.SetId;
import vigor.training.command.workout.WorkoutId;

/** Takes a set out of a session. */
@RestController
class RemoveSetEndpoint {
  private final WorkoutChanges changes;
  private final Clock clock;

  RemoveSetEndpoint(WorkoutChanges changes, Clock clock) {
    this.changes = changes;
    this.clock = clock;
  }

  @DeleteMapping(WorkoutPaths.SET)
  Mono<ResponseEntity<Object>> remove(
      @AuthenticationPrincipal Caller caller,
      @PathVariable WorkoutId id,
      @PathVariable SetId setId,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return changes.make(new RemoveSet(id, caller.person(), setId, clock.instant()), ifMatch);
  }
}
