package vigor.training.edge.exercise;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.web.Answers;
import vigor.kernel.edge.web.Changes;
import vigor.training.command.exercise.OwnExerciseCommand;

/** Changes of own exercises, answered with the exercise. */
@Component
class OwnExerciseChanges {
  private final Changes changes;
  private final OwnExerciseReadings readings;

  OwnExerciseChanges(Changes changes, OwnExerciseReadings readings) {
    this.changes = changes;
    this.readings = readings;
  }

  /** Sends the command unless {@code ifMatch} names another version of what its owner made. */
  Mono<ResponseEntity<Object>> make(
      OwnExerciseCommand command, @Nullable String ifMatch, HttpStatus success) {
    return changes
        .make(
            command,
            command.owner(),
            readings.one(command.owner(), command.exerciseId()),
            ifMatch,
            readings.all(command.owner()))
        .map(
            written ->
                Answers.written(success, written, OwnExercisePaths.of(command.exerciseId())));
  }
}
