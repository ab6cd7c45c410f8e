package vigor.training.command.exercise;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Makes an exercise of one's own; the same {@code exerciseId} again changes nothing. */
public record MakeExercise(
    @TargetAggregateIdentifier OwnExercisesId ownExercises,
    OwnExerciseId exerciseId,
    OwnWords words,
    ExerciseTraits traits,
    Instant at)
    implements OwnExerciseCommand {}
