package vigor.training.edge.exercise;

import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.web.Caller;
import vigor.training.command.exercise.ArchiveExercise;
import vigor.training.command.exercise.OwnExerciseId;
import vigor.training.command.exercise.OwnExercisesId;

/** Puts an own exercise away; what was logged with it stays. */
@RestController
class ArchiveExerciseEndpoint {
  private final OwnExerciseChanges changes;
  private final Clock clock;

  ArchiveExerciseEndpoint(OwnExerciseChanges changes, Clock clock) {
    this.changes = changes;
    this.clock = clock;
  }

  @DeleteMapping(OwnExercisePaths.ONE)
  Mono<ResponseEntity<Object>> archive(
      @AuthenticationPrincipal Caller caller, @PathVariable OwnExerciseId id) {
    return changes.make(
        new ArchiveExercise(new OwnExercisesId(caller.person()), id, clock.instant()),
        null,
        HttpStatus.OK);
  }
}
