package vigor.training.edge.exercise;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.web.Answers;
import vigor.kernel.edge.web.Caller;
import vigor.training.query.exercise.OwnExercisesView;

/** Lists what the caller made, archived exercises too. */
@RestController
class OwnExercisesEndpoint {
  private final OwnExerciseReadings readings;

  OwnExercisesEndpoint(OwnExerciseReadings readings) {
    this.readings = readings;
  }

  @GetMapping(OwnExercisePaths.ALL)
  Mono<ResponseEntity<OwnExercisesView>> list(@AuthenticationPrincipal Caller caller) {
    return readings
        .all(caller.person())
        .read()
        .get()
        .map(view -> Answers.shown(view, view.version()));
  }
}
