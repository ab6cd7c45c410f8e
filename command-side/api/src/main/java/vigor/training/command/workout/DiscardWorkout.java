package vigor.training.command.workout;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.kernel.command.PersonId;

/** Takes a whole session out of the record; its events stay. */
public record DiscardWorkout(
    @TargetAggregateIdentifier WorkoutId workoutId, PersonId owner, Instant discardedAt)
    implements WorkoutCommand {}
