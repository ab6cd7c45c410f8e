package vigor.training.domain.exercise;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.Personal;
import vigor.training.command.exercise.ExerciseTraits;
import vigor.training.command.exercise.OwnWords;

/** An own exercise as it stands; {@code archivedAt} is null while it is offered. */
record OwnExercise(Personal<OwnWords> words, ExerciseTraits traits, @Nullable Instant archivedAt) {

  OwnExercise revised(Personal<OwnWords> newWords, ExerciseTraits newTraits) {
    return new OwnExercise(newWords, newTraits, archivedAt);
  }

  OwnExercise archived(@Nullable Instant at) {
    return new OwnExercise(words, traits, at);
  }

  boolean isArchived() {
    return archivedAt != null;
  }

  boolean isSaid(Personal<OwnWords> otherWords, ExerciseTraits otherTraits) {
    return words.equals(otherWords) && traits.equals(otherTraits);
  }

  /** Archived ones take what was done before, so that a late sync loses nothing. */
  boolean takesSetOf(Instant performedAt) {
    return archivedAt == null || performedAt.isBefore(archivedAt);
  }
}
