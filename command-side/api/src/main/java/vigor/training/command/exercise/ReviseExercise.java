package vigor.training.command.exercise;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says anew what an own exercise is. What was logged with it stays, and counts as it now is. */
public record ReviseExercise(
    @TargetAggregateIdentifier OwnExercisesId ownExercises,
    OwnExerciseId exerciseId,
    OwnWords words,
    ExerciseTraits traits,
    Instant at)
    implements OwnExerciseCommand {}
