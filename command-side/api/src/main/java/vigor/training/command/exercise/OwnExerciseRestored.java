package vigor.training.command.exercise;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/** An archived exercise is back. */
@StoredAs("training.own-exercise-restored")
public record OwnExerciseRestored(
    @DataSubject PersonId person, OwnExerciseId exerciseId, Instant at)
    implements OwnExerciseEvent {}
