package vigor.training.command.workout;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;

/**
 * Opens a session, from a plan day or empty; {@code startedAt} (UTC) may lie in the past for
 * sessions entered later.
 */
public record StartWorkout(
    @TargetAggregateIdentifier WorkoutId workoutId,
    PersonId owner,
    @Nullable PlannedDay plannedDay,
    Instant startedAt)
    implements WorkoutCommand {}
