package vigor.training.command.workout;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.kernel.command.PersonId;

/** Ends a session; duration 1 to 1440 min, session RPE 1 to 10. */
public record FinishWorkout(
    @TargetAggregateIdentifier WorkoutId workoutId,
    PersonId owner,
    SessionSummary summary,
    Instant finishedAt)
    implements WorkoutCommand {}
