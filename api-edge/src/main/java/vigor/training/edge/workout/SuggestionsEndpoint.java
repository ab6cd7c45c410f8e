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
import vigor.training.query.workout.GetSuggestions;
import vigor.training.query.workout.SuggestionsView;

/** Prefills a session: what was done last time and what to do now. */
@RestController
class SuggestionsEndpoint {
  private final Dispatch dispatch;

  SuggestionsEndpoint(Dispatch dispatch) {
    this.dispatch = dispatch;
  }

  @GetMapping(WorkoutPaths.ONE + "/suggestions")
  Mono<SuggestionsView> suggestions(
      @AuthenticationPrincipal Caller caller, @PathVariable WorkoutId id) {
    return dispatch
        .ask(new GetSuggestions(caller.person(), id), SuggestionsView.class)
        .switchIfEmpty(Mono.error(Refusals::notFound));
  }
}
