package vigor.training.command.workout;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.kernel.command.PersonId;

/** Takes a set out of the session; {@link RestoreSet} undoes it. */
public record RemoveSet(
    @TargetAggregateIdentifier WorkoutId workoutId, PersonId owner, SetId setId, Instant removedAt)
    implements WorkoutCommand {}
