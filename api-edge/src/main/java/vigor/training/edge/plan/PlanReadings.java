package vigor.training.edge.plan;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.dispatch.Reading;
import vigor.training.command.plan.PlanId;
import vigor.training.query.plan.GetPlan;
import vigor.training.query.plan.PlanStatus;
import vigor.training.query.plan.PlanView;

/** How plans are read back. */
@Component
class PlanReadings {
  private final Dispatch dispatch;

  PlanReadings(Dispatch dispatch) {
    this.dispatch = dispatch;
  }

  Reading<PlanView> plan(PersonId owner, PlanId plan) {
    return new Reading<>(PlanView.topic(plan), () -> get(owner, plan), PlanView::version);
  }

  /** The plan once it is made; a mere request does not count. */
  Reading<PlanView> madePlan(PersonId owner, PlanId plan) {
    return new Reading<>(
        PlanView.topic(plan),
        () -> get(owner, plan).filter(view -> view.status() != PlanStatus.REQUESTED),
        PlanView::version);
  }

  private Mono<PlanView> get(PersonId owner, PlanId plan) {
    return dispatch.ask(new GetPlan(owner, plan), PlanView.class);
  }
}
