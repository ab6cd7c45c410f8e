package vigor.training.command.plan;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;
import vigor.training.command.catalogue.ExerciseId;

/** Replaces an exercise of one day. */
public record SwapExercise(
    @TargetAggregateIdentifier PlanId planId,
    PersonId owner,
    String dayId,
    ExerciseId exerciseId,
    ExerciseId replacementId,
    @Nullable String reason,
    Instant at)
    implements PlanCommand {}
