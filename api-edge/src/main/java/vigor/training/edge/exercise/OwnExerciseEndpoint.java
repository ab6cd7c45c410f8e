package vigor.training.edge.exercise;

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
import vigor.training.command.exercise.OwnExerciseId;
import vigor.training.query.exercise.OwnExerciseView;

/** Shows one own exercise; {@code minVersion} waits, two seconds at most, until it got that far. */
@RestController
class OwnExerciseEndpoint {
  private final ReadYourWrites readYourWrites;
  private final OwnExerciseReadings readings;

  OwnExerciseEndpoint(ReadYourWrites readYourWrites, OwnExerciseReadings readings) {
    this.readYourWrites = readYourWrites;
    this.readings = readings;
  }

  @GetMapping(OwnExercisePaths.ONE)
  Mono<ResponseEntity<OwnExerciseView>> get(
      @AuthenticationPrincipal Caller caller,
      @PathVariable OwnExerciseId id,
      @RequestParam(defaultValue = "-1") long minVersion) {
    return readYourWrites
        .read(minVersion, readings.one(caller.person(), id))
        .map(view -> Answers.shown(view, view.version()))
        .switchIfEmpty(Mono.error(Refusals::notFound));
  }
}
