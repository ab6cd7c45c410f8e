package vigor.training.edge.exercise;

import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.web.Caller;
import vigor.training.command.exercise.OwnExerciseId;
import vigor.training.command.exercise.OwnExercisesId;
import vigor.training.command.exercise.RestoreExercise;

/** Brings an archived exercise back. */
@RestController
class RestoreExerciseEndpoint {
  private final OwnExerciseChanges changes;
  private final Clock clock;

  RestoreExerciseEndpoint(OwnExerciseChanges changes, Clock clock) {
    this.changes = changes;
    this.clock = clock;
  }

  @PostMapping(OwnExercisePaths.ONE + "/restore")
  Mono<ResponseEntity<Object>> restore(
      @AuthenticationPrincipal Caller caller, @PathVariable OwnExerciseId id) {
    return changes.make(
        new RestoreExercise(new OwnExercisesId(caller.person()), id, clock.instant()),
        null,
        HttpStatus.OK);
  }
}
