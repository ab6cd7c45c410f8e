package vigor.training.domain.exercise;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.Measure;
import vigor.training.command.catalogue.Mechanics;
import vigor.training.command.catalogue.MovementPattern;
import vigor.training.command.catalogue.Muscle;
import vigor.training.command.exercise.ExerciseTraits;
import vigor.training.command.exercise.OwnExerciseId;
import vigor.training.command.exercise.OwnExerciseMade;
import vigor.training.command.exercise.OwnWords;

/** An exercise that somebody made. */
public final class SledPush {
  public static final OwnExerciseId ID = new OwnExerciseId(new UUID(7, 7));
  public static final OwnWords WORDS = new OwnWords("Sled push", List.of("Lean in"));
  public static final ExerciseTraits TRAITS =
      traits(Set.of(Muscle.QUADS), Set.of(Muscle.CALVES), Set.of(Equipment.SLED), 0);

  private SledPush() {}

  public static OwnExerciseMade madeBy(PersonId person, Instant at) {
    return new OwnExerciseMade(person, ID, Personal.of(WORDS), TRAITS, at);
  }

  static ExerciseTraits traits(
      Set<Muscle> primary, Set<Muscle> secondary, Set<Equipment> equipment, double share) {
    return new ExerciseTraits(
        MovementPattern.LUNGE,
        primary,
        secondary,
        equipment,
        Mechanics.COMPOUND,
        false,
        share,
        Measure.REPS_WEIGHT);
  }
}
