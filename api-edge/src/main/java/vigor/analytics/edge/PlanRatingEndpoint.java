package vigor.analytics.edge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.analytics.command.PlanRatingId;
import vigor.analytics.command.RatePlan;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.dispatch.Refusals;
import vigor.kernel.edge.web.Caller;
import vigor.training.command.plan.PlanId;
import vigor.training.query.plan.GetPlan;
import vigor.training.query.plan.PlanView;

/** Takes the stars an owner gives a plan. */
@RestController
class PlanRatingEndpoint {
  private final Dispatch dispatch;
  private final Clock clock;

  PlanRatingEndpoint(Dispatch dispatch, Clock clock) {
    this.dispatch = dispatch;
    this.clock = clock;
  }

  /** One to five. */
  record Stars(@NotNull @Min(1) @Max(5) Integer stars) {}

  @PutMapping("/api/v1/workouts/plans/{id}/rating")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> rate(
      @AuthenticationPrincipal Caller caller,
      @PathVariable PlanId id,
      @Valid @RequestBody Stars rating) {
    RatePlan command =
        new RatePlan(new PlanRatingId(id), caller.person(), rating.stars(), clock.instant());
    return dispatch
        .ask(new GetPlan(caller.person(), id), PlanView.class)
        .switchIfEmpty(Mono.error(Refusals::notFound))
        .flatMap(plan -> dispatch.send(command, caller.person()))
        .then();
  }
}
