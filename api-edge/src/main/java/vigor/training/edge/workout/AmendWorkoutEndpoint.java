package vigor.training.edge.workout;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.web.Caller;
import vigor.training.command.plan.PlanId;
import vigor.training.command.workout.AmendWorkout;
import vigor.training.command.workout.WorkoutId;
import vigor.training.edge.plan.PlanEdits;

/** Amends a finished session; the id of a plan is fine too and edits that plan. */
@RestController
class AmendWorkoutEndpoint {
  private final WorkoutChanges changes;
  private final WorkoutReadings readings;
  private final PlanEdits plans;
  private final Clock clock;

  AmendWorkoutEndpoint(
      WorkoutChanges changes, WorkoutReadings readings, PlanEdits plans, Clock clock) {
    this.changes = changes;
    this.readings = readings;
    this.plans = plans;
    this.clock = clock;
  }

  @PutMapping(WorkoutPaths.ONE)
  Mono<ResponseEntity<Object>> amend(
      @AuthenticationPrincipal Caller caller,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody WorkoutOrPlanEdit edit) {
    PersonId owner = caller.person();
    return workout(owner, new WorkoutId(id), edit)
        .flatMap(
            command ->
                command.isPresent()
                    ? changes.make(command.get(), ifMatch)
                    : plans.edit(owner, new PlanId(id), edit.forPlan(), ifMatch));
  }

  private Mono<Optional<AmendWorkout>> workout(
      PersonId owner, WorkoutId id, WorkoutOrPlanEdit edit) {
    return readings
        .workout(owner, id)
        .read()
        .get()
        .map(session -> new AmendWorkout(id, owner, edit.appliedTo(session), clock.instant()))
        .singleOptional();
  }
}
