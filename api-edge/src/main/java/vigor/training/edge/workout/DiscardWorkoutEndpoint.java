package vigor.training.edge.workout;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.dispatch.Reading;
import vigor.kernel.edge.dispatch.Refusals;
import vigor.kernel.edge.web.Answers;
import vigor.kernel.edge.web.Caller;
import vigor.kernel.edge.web.Changes;
import vigor.training.command.plan.PlanId;
import vigor.training.command.workout.DiscardWorkout;
import vigor.training.command.workout.WorkoutId;
import vigor.training.edge.plan.PlanEdits;
import vigor.training.query.workout.WorkoutView;

/** Takes a session out of the record; the id of a plan is fine too and archives that plan. */
@RestController
class DiscardWorkoutEndpoint {
  private final Changes changes;
  private final WorkoutReadings readings;
  private final PlanEdits plans;
  private final Clock clock;

  DiscardWorkoutEndpoint(Changes changes, WorkoutReadings readings, PlanEdits plans, Clock clock) {
    this.changes = changes;
    this.readings = readings;
    this.plans = plans;
    this.clock = clock;
  }

  @DeleteMapping(WorkoutPaths.ONE)
  Mono<ResponseEntity<Object>> discard(
      @AuthenticationPrincipal Caller caller,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    WorkoutId workout = new WorkoutId(id);
    Reading<WorkoutView> session = readings.workout(caller.person(), workout);
    DiscardWorkout command = new DiscardWorkout(workout, caller.person(), clock.instant());
    return changes
        .make(command, caller.person(), session, ifMatch, session)
        .map(written -> Answers.done(written, WorkoutPaths.of(workout)))
        .onErrorResume(
            Refusals::isNotFound,
            noSession -> plans.archive(caller.person(), new PlanId(id), ifMatch));
  }
}
