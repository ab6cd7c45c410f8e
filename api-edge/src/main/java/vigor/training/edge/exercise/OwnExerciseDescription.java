package vigor.training.edge.exercise;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.Measure;
import vigor.training.command.catalogue.Mechanics;
import vigor.training.command.catalogue.MovementPattern;
import vigor.training.command.catalogue.Muscle;
import vigor.training.command.exercise.ExerciseTraits;
import vigor.training.command.exercise.OwnExerciseId;
import vigor.training.command.exercise.OwnWords;

/**
 * An own exercise as a person describes it.
 *
 * @param exerciseId made by the client when the exercise is, so that a retry is harmless
 * @param cues short lines on how it is done
 * @param secondary none when left out
 * @param equipment nothing is needed when left out
 * @param mechanics compound when left out
 * @param bodyweightFraction share of body weight moved besides the added load, 0 to 1; 0 when left
 *     out
 */
record OwnExerciseDescription(
    @Nullable OwnExerciseId exerciseId,
    @NotNull String name,
    @Nullable @Size(max = 50) List<@NotNull String> cues,
    @NotNull MovementPattern pattern,
    @NotNull Set<@NotNull Muscle> primary,
    @Nullable Set<@NotNull Muscle> secondary,
    @Nullable Set<@NotNull Equipment> equipment,
    @Nullable Mechanics mechanics,
    @Nullable Boolean unilateral,
    @Nullable Double bodyweightFraction,
    @NotNull Measure measure) {

  OwnWords words() {
    return new OwnWords(name, Objects.requireNonNullElse(cues, List.of()));
  }

  ExerciseTraits traits() {
    return new ExerciseTraits(
        pattern,
        primary,
        Objects.requireNonNullElse(secondary, Set.of()),
        Objects.requireNonNullElse(equipment, Set.of()),
        Objects.requireNonNullElse(mechanics, Mechanics.COMPOUND),
        Objects.requireNonNullElse(unilateral, false),
        Objects.requireNonNullElse(bodyweightFraction, 0.0),
        measure);
  }
}
