package vigor.training.command.workout;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.kernel.command.PersonId;

/** Corrects duration, session RPE or note of a finished session. */
public record AmendWorkout(
    @TargetAggregateIdentifier WorkoutId workoutId,
    PersonId owner,
    SessionSummary summary,
    Instant amendedAt)
    implements WorkoutCommand {}
