package vigor.training.domain.plan;

import vigor.kernel.command.CommandRefused;
import vigor.kernel.command.PersonId;

/** A plan is known to nobody but its owner. */
final class PlanBelongsToPerson {
  private PlanBelongsToPerson() {}

  static void check(TrainingPlan plan, PersonId person) {
    if (!person.equals(plan.owner())) {
      throw CommandRefused.notFound("PlanBelongsToPerson", "There is no such plan.");
    }
  }
}
