package vigor.training.command.workout;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/** A session was taken out of the record. */
@StoredAs("training.workout-discarded")
public record WorkoutDiscarded(
    WorkoutId workoutId, @DataSubject PersonId person, Instant discardedAt)
    implements WorkoutEvent {}
