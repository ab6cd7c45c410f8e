package vigor.training.command.workout;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/** A session began; times are UTC. */
@StoredAs("training.workout-started")
public record WorkoutStarted(
    WorkoutId workoutId,
    @DataSubject PersonId person,
    @Nullable PlannedDay plannedDay,
    Instant startedAt)
    implements WorkoutEvent {}
