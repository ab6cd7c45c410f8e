package vigor.training.edge.plan;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.dispatch.Reading;
import vigor.kernel.edge.web.Answers;
import vigor.kernel.edge.web.Changes;
import vigor.training.command.plan.PlanCommand;
import vigor.training.query.plan.PlanView;

/** Changes of plans, answered with the plan. */
@Component
class PlanChanges {
  private final Changes changes;
  private final PlanReadings readings;

  PlanChanges(Changes changes, PlanReadings readings) {
    this.changes = changes;
    this.readings = readings;
  }

  /** Sends the command unless {@code ifMatch} names another version. */
  Mono<ResponseEntity<Object>> make(PlanCommand command, @Nullable String ifMatch) {
    Reading<PlanView> plan = readings.plan(command.owner(), command.planId());
    return changes
        .make(command, command.owner(), plan, ifMatch, plan)
        .map(written -> Answers.written(HttpStatus.OK, written, PlanPaths.of(command.planId())));
  }
}
