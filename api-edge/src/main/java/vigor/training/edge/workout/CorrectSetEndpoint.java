package vigor.training.edge.workout;

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
import vigor.kernel.edge.dispatch.Reading;
import vigor.kernel.edge.dispatch.Refusals;
import vigor.kernel.edge.web.Caller;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.workout.CorrectSet;
import vigor.training.command.workout.SetEntry;
import vigor.training.command.workout.SetId;
import vigor.training.command.workout.SetType;
import vigor.training.command.workout.WorkoutId;
import vigor.training.query.workout.SetOutcome;

/** Replaces what a set says; the earlier entry stays visible. */
@RestController
class CorrectSetEndpoint {
  private final WorkoutChanges changes;
  private final WorkoutReadings readings;
  private final Clock clock;

  CorrectSetEndpoint(WorkoutChanges changes, WorkoutReadings readings, Clock clock) {
    this.changes = changes;
    this.readings = readings;
    this.clock = clock;
  }

  @PutMapping(WorkoutPaths.SET)
  Mono<ResponseEntity<Object>> correct(
      @AuthenticationPrincipal Caller caller,
      @PathVariable WorkoutId id,
      @PathVariable SetId setId,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody SetCorrection correction) {
    Reading<SetOutcome> shown = readings.set(caller.person(), id, setId);
    return entry(correction, shown)
        .map(
            entry ->
                new CorrectSet(
                    id, caller.person(), setId, entry, correction.note(), clock.instant()))
        .flatMap(command -> changes.make(command, ifMatch, shown, HttpStatus.OK));
  }

  private static Mono<SetEntry> entry(SetCorrection correction, Reading<SetOutcome> former) {
    ExerciseId exercise = correction.exerciseId();
    SetType type = correction.type();
    return exercise != null && type != null
        ? Mono.fromSupplier(() -> correction.entry(exercise, type))
        : former
            .read()
            .get()
            .switchIfEmpty(Mono.error(Refusals::notFound))
            .map(it -> correction.entry(it.set().exerciseId(), it.set().type()));
  }
}
