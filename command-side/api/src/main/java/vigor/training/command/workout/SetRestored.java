package vigor.training.command.workout;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/** A removed set was put back. */
@StoredAs("training.set-restored")
public record SetRestored(
    WorkoutId workoutId, @DataSubject PersonId person, SetId setId, Instant restoredAt)
    implements WorkoutEvent {}
