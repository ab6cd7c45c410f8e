package vigor.training.domain.plan;

import org.jspecify.annotations.Nullable;
import vigor.kernel.command.CommandRefused;
import vigor.kernel.command.Personal;
import vigor.training.command.plan.PlanBrief;
import vigor.training.command.plan.PlanContent;

/** A plan whose owner was erased can be neither read nor changed. */
final class PlanIsReadable {
  private PlanIsReadable() {}

  static PlanBrief brief(TrainingPlan plan) {
    return readable(plan.brief());
  }

  static PlanContent content(TrainingPlan plan) {
    return readable(plan.content());
  }

  private static <T> T readable(@Nullable Personal<T> personal) {
    if (personal instanceof Personal.Known<T>(T value)) {
      return value;
    }
    throw CommandRefused.conflict(
        "PlanIsReadable", null, "The personal data of this plan was erased.");
  }
}
