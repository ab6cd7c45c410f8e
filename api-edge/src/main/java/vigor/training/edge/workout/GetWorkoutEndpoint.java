package vigor.training.edge.workout;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.dispatch.ReadYourWrites;
import vigor.kernel.edge.dispatch.Refusals;
import vigor.kernel.edge.web.Answers;
import vigor.kernel.edge.web.Caller;
import vigor.training.command.workout.WorkoutId;
import vigor.training.query.workout.WorkoutView;

/** Shows one session; {@code minVersion} waits, two seconds at most, until it got that far. */
@RestController
class GetWorkoutEndpoint {
  private final ReadYourWrites readYourWrites;
  private final WorkoutReadings readings;

  GetWorkoutEndpoint(ReadYourWrites readYourWrites, WorkoutReadings readings) {
    this.readYourWrites = readYourWrites;
    this.readings = readings;
  }

  @GetMapping(WorkoutPaths.ONE)
  Mono<ResponseEntity<WorkoutView>> get(
      @AuthenticationPrincipal Caller caller,
      @PathVariable WorkoutId id,
      @RequestParam(defaultValue = "-1") long minVersion) {
    return readYourWrites
        .read(minVersion, readings.workout(caller.person(), id))
        .map(view -> Answers.shown(view, view.version()))
        .switchIfEmpty(Mono.error(Refusals::notFound));
  }
}
