package vigor.training.edge.workout;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.web.Caller;
import vigor.training.query.workout.FindWorkouts;
import vigor.training.query.workout.WorkoutPage;
import vigor.training.query.workout.WorkoutStatus;

/** Lists the caller's sessions, latest first. */
@RestController
class ListWorkoutsEndpoint {
  private final Dispatch dispatch;

  ListWorkoutsEndpoint(Dispatch dispatch) {
    this.dispatch = dispatch;
  }

  @GetMapping(WorkoutPaths.ALL)
  Mono<WorkoutPage> list(
      @AuthenticationPrincipal Caller caller,
      @RequestParam(required = false) @Nullable WorkoutStatus status,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
    return dispatch.ask(
        new FindWorkouts(caller.person(), status, cursor, limit), WorkoutPage.class);
  }
}
