package vigor.training.command.exercise;

import java.time.Instant;
import vigor.kernel.command.DataSubject;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.StoredAs;

/** An own exercise was put away. */
@StoredAs("training.own-exercise-archived")
public record OwnExerciseArchived(
    @DataSubject PersonId person, OwnExerciseId exerciseId, Instant at)
    implements OwnExerciseEvent {}
