package vigor.training.edge.plan;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.dispatch.ReadYourWrites;
import vigor.kernel.edge.dispatch.Refusals;
import vigor.kernel.edge.web.Answers;
import vigor.kernel.edge.web.Caller;
import vigor.training.command.plan.PlanId;
import vigor.training.query.plan.PlanView;

/** Shows one plan with every reason; {@code minVersion} waits, two seconds at most. */
@RestController
class GetPlanEndpoint {
  private final ReadYourWrites readYourWrites;
  private final PlanReadings readings;

  GetPlanEndpoint(ReadYourWrites readYourWrites, PlanReadings readings) {
    this.readYourWrites = readYourWrites;
    this.readings = readings;
  }

  @GetMapping(PlanPaths.ONE)
  Mono<ResponseEntity<PlanView>> get(
      @AuthenticationPrincipal Caller caller,
      @PathVariable PlanId id,
      @RequestParam(defaultValue = "-1") long minVersion) {
    return readYourWrites
        .read(minVersion, readings.plan(caller.person(), id))
        .map(view -> Answers.shown(view, view.version()))
        .switchIfEmpty(Mono.error(Refusals::notFound));
  }
}
