package vigor.training.edge.workout;

import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.web.Caller;
import vigor.training.command.workout.RestoreSet;
import vigor.training.command.workout.SetId;
import vigor.training.command.workout.WorkoutId;

/** Puts a removed set back. */
@RestController
class RestoreSetEndpoint {
  private final WorkoutChanges changes;
  private final WorkoutReadings readings;
  private final Clock clock;

  RestoreSetEndpoint(WorkoutChanges changes, WorkoutReadings readings, Clock clock) {
    this.changes = changes;
    this.readings = readings;
    this.clock = clock;
  }

  @PostMapping(WorkoutPaths.SET + "/restore")
  Mono<ResponseEntity<Object>> restore(
      @AuthenticationPrincipal Caller caller,
      @PathVariable WorkoutId id,
      @PathVariable SetId setId) {
    return changes.make(
        new RestoreSet(id, caller.person(), setId, clock.instant()),
        null,
        readings.set(caller.person(), id, setId),
        HttpStatus.OK);
  }
}
