package vigor.training.edge.workout;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.dispatch.Reading;
import vigor.kernel.edge.web.Answers;
import vigor.kernel.edge.web.Changes;
import vigor.training.command.workout.WorkoutCommand;

/** Changes of sessions, answered with the session or a part of it. */
@Component
class WorkoutChanges {
  private final Changes changes;
  private final WorkoutReadings readings;

  WorkoutChanges(Changes changes, WorkoutReadings readings) {
    this.changes = changes;
    this.readings = readings;
  }

  /** Sends the command unless {@code ifMatch} names another version; answers with the reading. */
  <V> Mono<ResponseEntity<Object>> make(
      WorkoutCommand command, @Nullable String ifMatch, Reading<V> shown, HttpStatus success) {
    return changes
        .make(
            command,
            command.owner(),
            shown,
            ifMatch,
            readings.workout(command.owner(), command.workoutId()))
        .map(written -> Answers.written(success, written, WorkoutPaths.of(command.workoutId())));
  }

  /** The same, answered with the whole session. */
  Mono<ResponseEntity<Object>> make(WorkoutCommand command, @Nullable String ifMatch) {
    return make(
        command, ifMatch, readings.workout(command.owner(), command.workoutId()), HttpStatus.OK);
  }
}
