package vigor.training.command.exercise;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Brings an archived exercise back. */
public record RestoreExercise(
    @TargetAggregateIdentifier OwnExercisesId ownExercises, OwnExerciseId exerciseId, Instant at)
    implements OwnExerciseCommand {}
