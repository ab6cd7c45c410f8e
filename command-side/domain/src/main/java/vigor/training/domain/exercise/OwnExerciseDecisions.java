package vigor.training.domain.exercise;

import java.util.List;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.training.command.exercise.ArchiveExercise;
import vigor.training.command.exercise.MakeExercise;
import vigor.training.command.exercise.OwnExerciseArchived;
import vigor.training.command.exercise.OwnExerciseCommand;
import vigor.training.command.exercise.OwnExerciseEvent;
import vigor.training.command.exercise.OwnExerciseMade;
import vigor.training.command.exercise.OwnExerciseRestored;
import vigor.training.command.exercise.OwnExerciseRevised;
import vigor.training.command.exercise.OwnWords;
import vigor.training.command.exercise.RestoreExercise;
import vigor.training.command.exercise.ReviseExercise;

/** What becomes of a wish about own exercises: the events that follow, or a refusal. Pure. */
final class OwnExerciseDecisions {
  private OwnExerciseDecisions() {}

  static List<OwnExerciseEvent> decide(OwnExerciseCommand command, OwnExercises own) {
    return switch (command) {
      case MakeExercise c -> make(c, own);
      case ReviseExercise c -> revise(c, own);
      case ArchiveExercise c -> archive(c, own);
      case RestoreExercise c -> restore(c, own);
    };
  }

  private static List<OwnExerciseEvent> make(MakeExercise c, OwnExercises own) {
    if (own.has(c.exerciseId())) {
      return List.of();
    }
    OwnExercisesAreAtMostTwoHundred.check(own);
    OwnWords words = OwnWordsAreShort.check(c.words());
    NameIsUsedOnce.check(words.name(), c.exerciseId(), own);
    ExerciseIsDescribed.check(c.traits());
    PersonId owner = c.owner();
    return List.of(
        new OwnExerciseMade(owner, c.exerciseId(), Personal.of(words), c.traits(), c.at()));
  }

  private static List<OwnExerciseEvent> revise(ReviseExercise c, OwnExercises own) {
    ExerciseBelongsToPerson.check(c.exerciseId(), own);
    OwnWords words = OwnWordsAreShort.check(c.words());
    NameIsUsedOnce.check(words.name(), c.exerciseId(), own);
    ExerciseIsDescribed.check(c.traits());
    Personal<OwnWords> said = Personal.of(words);
    return own.get(c.exerciseId()).isSaid(said, c.traits())
        ? List.of()
        : List.of(new OwnExerciseRevised(c.owner(), c.exerciseId(), said, c.traits(), c.at()));
  }

  private static List<OwnExerciseEvent> archive(ArchiveExercise c, OwnExercises own) {
    ExerciseBelongsToPerson.check(c.exerciseId(), own);
    return own.get(c.exerciseId()).isArchived()
        ? List.of()
        : List.of(new OwnExerciseArchived(c.owner(), c.exerciseId(), c.at()));
  }

  private static List<OwnExerciseEvent> restore(RestoreExercise c, OwnExercises own) {
    ExerciseBelongsToPerson.check(c.exerciseId(), own);
    OwnExercise exercise = own.get(c.exerciseId());
    if (!exercise.isArchived()) {
      return List.of();
    }
    exercise
        .words()
        .readable()
        .ifPresent(words -> NameIsUsedOnce.check(words.name(), c.exerciseId(), own));
    return List.of(new OwnExerciseRestored(c.owner(), c.exerciseId(), c.at()));
  }
}
