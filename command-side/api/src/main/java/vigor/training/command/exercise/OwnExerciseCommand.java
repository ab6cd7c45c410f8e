package vigor.training.command.exercise;

import java.time.Instant;
import vigor.kernel.command.PersonId;

/**
 * A wish about an own exercise. The owner comes from the caller's token, never from the request.
 */
public sealed interface OwnExerciseCommand
    permits MakeExercise, ReviseExercise, ArchiveExercise, RestoreExercise {
  OwnExercisesId ownExercises();

  OwnExerciseId exerciseId();

  Instant at();

  default PersonId owner() {
    return ownExercises().person();
  }
}
