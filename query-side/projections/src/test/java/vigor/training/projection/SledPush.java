package vigor.training.projection;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.catalogue.Measure;
import vigor.training.command.catalogue.Mechanics;
import vigor.training.command.catalogue.MovementPattern;
import vigor.training.command.catalogue.Muscle;
import vigor.training.command.exercise.ExerciseTraits;
import vigor.training.command.exercise.OwnExerciseId;
import vigor.training.command.exercise.OwnExerciseMade;
import vigor.training.command.exercise.OwnExerciseRevised;
import vigor.training.command.exercise.OwnWords;

/** An exercise that somebody made. */
public final class SledPush {
  public static final OwnExerciseId ID = OwnExerciseId.of("0198c0de-0000-7000-8000-000000000007");
  public static final ExerciseId EXERCISE = ID.exercise();
  public static final ExerciseTraits TRAITS = of(Muscle.QUADS, 0);

  private SledPush() {}

  public static OwnExerciseMade madeBy(PersonId person, String name) {
    return new OwnExerciseMade(person, ID, words(name), TRAITS, Instant.EPOCH);
  }

  public static OwnExerciseRevised revisedBy(PersonId person, String name, ExerciseTraits traits) {
    return new OwnExerciseRevised(person, ID, words(name), traits, Instant.EPOCH);
  }

  /** With one muscle trained directly, the calves besides, and a share of body weight. */
  public static ExerciseTraits of(Muscle primary, double share) {
    return new ExerciseTraits(
        MovementPattern.LUNGE,
        Set.of(primary),
        Set.of(Muscle.CALVES),
        Set.of(Equipment.SLED),
        Mechanics.COMPOUND,
        false,
        share,
        Measure.REPS_WEIGHT);
  }

  private static Personal<OwnWords> words(String name) {
    return Personal.of(new OwnWords(name, List.of("Lean in")));
  }
}
