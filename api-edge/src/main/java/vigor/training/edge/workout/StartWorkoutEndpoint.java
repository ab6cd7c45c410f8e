package vigor.training.edge.workout;

import java.time.Clock;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.web.Caller;
import vigor.kernel.edge.web.TimeOrderedId;
import vigor.training.command.workout.StartWorkout;
import vigor.training.command.workout.WorkoutId;

/** Opens a session. */
@RestController
class StartWorkoutEndpoint {
  private final WorkoutChanges changes;
  private final WorkoutReadings readings;
  private final Clock clock;

  StartWorkoutEndpoint(WorkoutChanges changes, WorkoutReadings readings, Clock clock) {
    this.changes = changes;
    this.readings = readings;
    this.clock = clock;
  }

  @PostMapping(WorkoutPaths.ALL)
  Mono<ResponseEntity<Object>> start(
      @AuthenticationPrincipal Caller caller, @RequestBody StartWorkoutRequest request) {
    Instant now = clock.instant();
    WorkoutId id =
        request.workoutId() == null ? new WorkoutId(TimeOrderedId.at(now)) : request.workoutId();
    StartWorkout command =
        new StartWorkout(
            id,
            caller.person(),
            request.plannedDay(),
            request.startedAt() == null ? now : request.startedAt());
    return changes.make(command, null, readings.workout(caller.person(), id), HttpStatus.CREATED);
  }
}
