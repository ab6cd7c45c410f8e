package vigor.training.projection.exercise;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.Level;
import vigor.training.command.catalogue.Measure;
import vigor.training.command.exercise.ExerciseTraits;
import vigor.training.command.exercise.OwnExerciseId;
import vigor.training.projection.catalogue.OwnExercise;

/**
 * A row of the table of own exercises.
 *
 * @param archivedAt null while it is offered
 * @param version of all exercises of its owner, when this one changed last
 */
record OwnExerciseRow(
    OwnExerciseKey key,
    Description description,
    Instant madeAt,
    @Nullable Instant archivedAt,
    long version) {
  private static final double SMALL_PLATES_KG = 2.5;
  private static final double DUMBBELLS_KG = 2;
  private static final double KETTLEBELLS_KG = 4;
  private static final int SECONDS_PER_REP = 3;

  OwnExerciseRow revised(Description newDescription, long newVersion) {
    return new OwnExerciseRow(key, newDescription, madeAt, archivedAt, newVersion);
  }

  OwnExerciseRow archived(@Nullable Instant at, long newVersion) {
    return new OwnExerciseRow(key, description, madeAt, at, newVersion);
  }

  /**
   * As figures see it. What nobody said of it stays out: it asks nothing of the body that is known,
   * so no rule about injuries can judge it; and it has no relatives.
   */
  OwnExercise exercise() {
    ExerciseTraits traits = description.traits();
    OwnExerciseId id = new OwnExerciseId(key.exercise());
    return new OwnExercise(asInTheCatalogue(id, traits), archivedAt != null);
  }

  private Exercise asInTheCatalogue(OwnExerciseId id, ExerciseTraits traits) {
    return new Exercise(
        id.exercise(),
        description.words().name(),
        List.of(),
        traits.pattern(),
        traits.primary(),
        traits.secondary(),
        traits.equipment(),
        traits.mechanics(),
        Level.BEGINNER,
        traits.unilateral(),
        traits.bodyweightFraction(),
        traits.measure(),
        description.words().cues(),
        Set.of(),
        Map.of(),
        id.toString(),
        loadStepKg(traits),
        traits.measure() == Measure.DURATION ? 1 : SECONDS_PER_REP);
  }

  /** The step that is usual in the catalogue for the same equipment. */
  private static double loadStepKg(ExerciseTraits traits) {
    if (traits.measure() != Measure.REPS_WEIGHT) {
      return 0;
    }
    if (traits.equipment().contains(Equipment.KETTLEBELL)) {
      return KETTLEBELLS_KG;
    }
    return traits.equipment().contains(Equipment.DUMBBELLS) ? DUMBBELLS_KG : SMALL_PLATES_KG;
  }
}
