package vigor.training.domain.plan;

import vigor.kernel.command.CommandRefused;

/** Only a plan that is made and not put away can be used or changed. */
final class PlanIsMade {
  private PlanIsMade() {}

  static void check(TrainingPlan plan) {
    switch (plan.stage()) {
      case READY, ACCEPTED -> {}
      case UNKNOWN, REQUESTED ->
          throw CommandRefused.conflict("PlanIsMade", null, "This plan is still being made.");
      case ARCHIVED -> throw CommandRefused.conflict("PlanIsMade", null, "This plan was put away.");
    }
  }
}
