package vigor.training.edge.plan;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.dispatch.Refusals;
import vigor.kernel.edge.web.Caller;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.plan.PlanId;
import vigor.training.query.plan.AlternativesView;
import vigor.training.query.plan.GetAlternatives;

/** Ranks what could take an exercise's place, with the reasons. */
@RestController
class AlternativesEndpoint {
  private final Dispatch dispatch;

  AlternativesEndpoint(Dispatch dispatch) {
    this.dispatch = dispatch;
  }

  @GetMapping(PlanPaths.ONE + "/alternatives")
  Mono<AlternativesView> alternatives(
      @AuthenticationPrincipal Caller caller,
      @PathVariable PlanId id,
      @RequestParam String dayId,
      @RequestParam ExerciseId exerciseId) {
    return dispatch
        .ask(new GetAlternatives(caller.person(), id, dayId, exerciseId), AlternativesView.class)
        .switchIfEmpty(Mono.error(Refusals::notFound));
  }
}
