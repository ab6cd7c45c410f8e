package vigor.training.command.workout;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.kernel.command.PersonId;

/** Undoes a removal. */
public record RestoreSet(
    @TargetAggregateIdentifier WorkoutId workoutId, PersonId owner, SetId setId, Instant restoredAt)
    implements WorkoutCommand {}
