package vigor.training.command.workout;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;

/** Replaces what was entered for a set; the old entry stays in the history. */
public record CorrectSet(
    @TargetAggregateIdentifier WorkoutId workoutId,
    PersonId owner,
    SetId setId,
    SetEntry entry,
    @Nullable String note,
    Instant correctedAt)
    implements WorkoutCommand {}
