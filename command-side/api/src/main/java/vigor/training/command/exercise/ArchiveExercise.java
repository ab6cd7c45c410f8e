package vigor.training.command.exercise;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Puts an own exercise away: it is offered no more, and what was logged with it stays. */
public record ArchiveExercise(
    @TargetAggregateIdentifier OwnExercisesId ownExercises, OwnExerciseId exerciseId, Instant at)
    implements OwnExerciseCommand {}
