package vigor.training.edge.workout;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.web.Caller;
import vigor.training.command.workout.LogSet;
import vigor.training.command.workout.WorkoutId;

/** Logs a set: one command, one wait, one query. */
@RestController
class LogSetEndpoint {
  private final WorkoutChanges changes;
  private final WorkoutReadings readings;
  private final Clock clock;

  LogSetEndpoint(WorkoutChanges changes, WorkoutReadings readings, Clock clock) {
    this.changes = changes;
    this.readings = readings;
    this.clock = clock;
  }

  @PostMapping(WorkoutPaths.SETS)
  Mono<ResponseEntity<Object>> log(
      @AuthenticationPrincipal Caller caller,
      @PathVariable WorkoutId id,
      @Valid @RequestBody SetRequest set) {
    Instant performedAt = set.performedAt() == null ? clock.instant() : set.performedAt();
    LogSet command =
        new LogSet(id, caller.person(), set.setId(), set.entry(), set.note(), performedAt);
    return changes.make(
        command, null, readings.set(caller.person(), id, set.setId()), HttpStatus.CREATED);
  }
}
