package vigor.training.command.workout;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;

/** Records a set; the same {@code setId} again changes nothing. */
public record LogSet(
    @TargetAggregateIdentifier WorkoutId workoutId,
    PersonId owner,
    SetId setId,
    SetEntry entry,
    @Nullable String note,
    Instant performedAt)
    implements WorkoutCommand {}
