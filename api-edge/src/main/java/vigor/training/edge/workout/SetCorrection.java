package vigor.training.edge.workout;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.strength.Rpe;
import vigor.training.command.strength.Weight;
import vigor.training.command.workout.SetEntry;
import vigor.training.command.workout.SetType;

/** What a set should have said; fields as in {@link SetRequest}. */
record SetCorrection(
    @NotNull ExerciseId exerciseId,
    @Nullable Integer reps,
    @Nullable Weight weightKg,
    @Nullable Rpe rpe,
    @Nullable Double rir,
    @Nullable SetType type,
    @Nullable Integer durationSeconds,
    @Nullable Integer distanceMeters,
    @Nullable String note) {

  SetEntry entry() {
    return new SetEntry(
        exerciseId,
        reps,
        weightKg,
        Effort.of(rpe, rir),
        type == null ? SetType.WORKING : type,
        durationSeconds,
        distanceMeters);
  }
}
