package vigor.training.edge.catalogue;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.dispatch.Refusals;
import vigor.kernel.edge.web.Caller;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.query.catalogue.ExerciseView;
import vigor.training.query.catalogue.GetExercise;

/** Shows one exercise with its cues, of the catalogue or of the caller's own. */
@RestController
class ExerciseEndpoint {
  private final Dispatch dispatch;

  ExerciseEndpoint(Dispatch dispatch) {
    this.dispatch = dispatch;
  }

  @GetMapping("/api/v1/exercises/{id}")
  Mono<ExerciseView> get(
      @AuthenticationPrincipal Caller caller,
      @PathVariable ExerciseId id,
      ServerWebExchange asked) {
    return dispatch
        .ask(new GetExercise(caller.person(), id), ExerciseView.class)
        .map(exercise -> SpokenExercise.of(exercise, asked))
        .switchIfEmpty(Mono.error(Refusals::notFound));
  }
}
