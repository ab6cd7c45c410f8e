package vigor.training.edge.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.plan.PlanId;
import vigor.training.command.plan.SwapExercise;

/** Which exercise of which day gives way to which other, and why if the person says so. */
record SwapRequest(
    @NotNull @Size(min = 1, max = 40) String dayId,
    @NotNull ExerciseId exerciseId,
    @NotNull ExerciseId replacementId,
    @Nullable @Size(max = 500) String reason) {

  SwapExercise command(PlanId plan, PersonId owner, Instant now) {
    return new SwapExercise(plan, owner, dayId, exerciseId, replacementId, reason, now);
  }
}
