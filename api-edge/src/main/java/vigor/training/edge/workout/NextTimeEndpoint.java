package vigor.training.edge.workout;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.dispatch.Refusals;
import vigor.kernel.edge.web.Caller;
import vigor.training.command.workout.WorkoutId;
import vigor.training.query.workout.GetNextTime;
import vigor.training.query.workout.NextTimeView;

/** What a session, as it went, changes for the next time. */
@RestController
class NextTimeEndpoint {
  private final Dispatch dispatch;

  NextTimeEndpoint(Dispatch dispatch) {
    this.dispatch = dispatch;
  }

  @GetMapping(WorkoutPaths.ONE + "/next")
  Mono<NextTimeView> nextTime(@AuthenticationPrincipal Caller caller, @PathVariable WorkoutId id) {
    return dispatch
        .ask(new GetNextTime(caller.person(), id), NextTimeView.class)
        .switchIfEmpty(Mono.error(Refusals::notFound));
  }
}
