package vigor.training.edge.plan;

import java.net.URI;
import vigor.training.command.plan.PlanId;

/** Where plans live. */
final class PlanPaths {
  static final String ALL = "/api/v1/workouts/plans";
  static final String ONE = ALL + "/{id}";

  private PlanPaths() {}

  static URI of(PlanId plan) {
    return URI.create(ALL + "/" + plan.value());
  }
}
