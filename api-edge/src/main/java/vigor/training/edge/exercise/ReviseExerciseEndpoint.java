package vigor.training.edge.exercise;

import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.web.Caller;
import vigor.training.command.exercise.OwnExerciseId;
import vigor.training.command.exercise.OwnExercisesId;
import vigor.training.command.exercise.ReviseExercise;

/** Says anew what an own exercise is. */
@RestController
class ReviseExerciseEndpoint {
  private final OwnExerciseChanges changes;
  private final Clock clock;

  ReviseExerciseEndpoint(OwnExerciseChanges changes, Clock clock) {
    this.changes = changes;
    this.clock = clock;
  }

  @PutMapping(OwnExercisePaths.ONE)
  Mono<ResponseEntity<Object>> revise(
      @AuthenticationPrincipal Caller caller,
      @PathVariable OwnExerciseId id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody OwnExerciseDescription description) {
    return changes.make(
        new ReviseExercise(
            new OwnExercisesId(caller.person()),
            id,
            description.words(),
            description.traits(),
            clock.instant()),
        ifMatch,
        HttpStatus.OK);
  }
}
