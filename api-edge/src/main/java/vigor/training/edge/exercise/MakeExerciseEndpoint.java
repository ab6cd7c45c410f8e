package vigor.training.edge.exercise;

import jakarta.validation.Valid;
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
import vigor.training.command.exercise.MakeExercise;
import vigor.training.command.exercise.OwnExerciseId;
import vigor.training.command.exercise.OwnExercisesId;

/** Makes an exercise of the caller's own. */
@RestController
class MakeExerciseEndpoint {
  private final OwnExerciseChanges changes;
  private final Clock clock;

  MakeExerciseEndpoint(OwnExerciseChanges changes, Clock clock) {
    this.changes = changes;
    this.clock = clock;
  }

  @PostMapping(OwnExercisePaths.ALL)
  Mono<ResponseEntity<Object>> make(
      @AuthenticationPrincipal Caller caller,
      @Valid @RequestBody OwnExerciseDescription description) {
    Instant now = clock.instant();
    OwnExerciseId id =
        description.exerciseId() == null
            ? new OwnExerciseId(TimeOrderedId.at(now))
            : description.exerciseId();
    return changes.make(
        new MakeExercise(
            new OwnExercisesId(caller.person()),
            id,
            description.words(),
            description.traits(),
            now),
        null,
        HttpStatus.CREATED);
  }
}
