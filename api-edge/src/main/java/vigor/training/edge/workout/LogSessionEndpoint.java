package vigor.training.edge.workout;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.web.Caller;
import vigor.training.command.workout.LogSession;
import vigor.training.command.workout.WorkoutId;

/** Logs a whole session, or the rest of one. */
@RestController
class LogSessionEndpoint {
  private final WorkoutChanges changes;
  private final Clock clock;

  LogSessionEndpoint(WorkoutChanges changes, Clock clock) {
    this.changes = changes;
    this.clock = clock;
  }

  @PostMapping(WorkoutPaths.ONE + "/log")
  Mono<ResponseEntity<Object>> log(
      @AuthenticationPrincipal Caller caller,
      @PathVariable WorkoutId id,
      @Valid @RequestBody LogSessionRequest session) {
    Instant at = session.finishedAt() == null ? clock.instant() : session.finishedAt();
    return changes.make(
        new LogSession(id, caller.person(), session.newSets(at), session.summary(), at), null);
  }
}
