package vigor.training.edge.workout;

import org.jspecify.annotations.Nullable;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.strength.Rpe;
import vigor.training.command.strength.Weight;
import vigor.training.command.workout.SetEntry;
import vigor.training.command.workout.SetType;

/**
 * What a set should have said; fields as in {@link SetRequest}. A measure left out is cleared; the
 * exercise or type left out stays as it was.
 */
record SetCorrection(
    @Nullable ExerciseId exerciseId,
    @Nullable Integer reps,
    @Nullable Weight weightKg,
    @Nullable Rpe rpe,
    @Nullable Double rir,
    @Nullable SetType type,
    @Nullable Integer durationSeconds,
    @Nullable Integer distanceMeters,
    @Nullable String note) {

  SetEntry entry(ExerciseId formerExercise, SetType formerType) {
    return new SetEntry(
        exerciseId == null ? formerExercise : exerciseId,
        reps,
        weightKg,
        Effort.of(rpe, rir),
        type == null ? formerType : type,
        durationSeconds,
        distanceMeters);
  }
}
