package vigor.training.edge.workout;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.strength.Rpe;
import vigor.training.command.strength.Weight;
import vigor.training.command.workout.NewSet;
import vigor.training.command.workout.SetEntry;
import vigor.training.command.workout.SetId;
import vigor.training.command.workout.SetType;

/**
 * A new set as a client tells it.
 *
 * @param setId made by the client; the same one again changes nothing
 * @param rpe effort 1 to 10
 * @param rir the same as repetitions in reserve, 0 to 9; one of the two
 * @param type a working set when left out
 * @param performedAt UTC; now when left out
 */
record SetRequest(
    @NotNull SetId setId,
    @NotNull ExerciseId exerciseId,
    @Nullable Integer reps,
    @Nullable Weight weightKg,
    @Nullable Rpe rpe,
    @Nullable Double rir,
    @Nullable SetType type,
    @Nullable Integer durationSeconds,
    @Nullable Integer distanceMeters,
    @Nullable String note,
    @Nullable Instant performedAt) {

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

  NewSet newSet(Instant now) {
    return new NewSet(setId, entry(), note, performedAt == null ? now : performedAt);
  }
}
