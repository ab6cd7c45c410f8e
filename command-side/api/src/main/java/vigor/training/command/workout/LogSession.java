package vigor.training.command.workout;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;

/** Records many sets at once and may finish the session; known sets are skipped. */
public record LogSession(
    @TargetAggregateIdentifier WorkoutId workoutId,
    PersonId owner,
    List<NewSet> sets,
    @Nullable SessionSummary summary,
    Instant at)
    implements WorkoutCommand {}
