package vigor.training.command.workout;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/** A set was taken out of its session. */
@StoredAs("training.set-removed")
public record SetRemoved(
    WorkoutId workoutId, @DataSubject PersonId person, SetId setId, Instant removedAt)
    implements WorkoutEvent {}
