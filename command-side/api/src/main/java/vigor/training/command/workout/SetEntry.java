package vigor.training.command.workout;

import org.jspecify.annotations.Nullable;
import vigor.kernel.command.NotPersonal;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.strength.Rpe;
import vigor.training.command.strength.Weight;

/**
 * What was done in one set.
 *
 * @param exerciseId the exercise
 * @param reps repetitions, 0 to 1000; null for timed or distance work
 * @param weightKg external load, body weight not included; null when there is none
 * @param rpe effort, null when not rated
 * @param type how the set was meant
 * @param durationSeconds time under way, 1 to 86 400 s; null when not timed
 * @param distanceMeters distance, 1 to 1 000 000 m; null when not measured
 */
@NotPersonal("a lift: kept for the counts, about nobody once the account is gone")
public record SetEntry(
    ExerciseId exerciseId,
    @Nullable Integer reps,
    @Nullable Weight weightKg,
    @Nullable Rpe rpe,
    SetType type,
    @Nullable Integer durationSeconds,
    @Nullable Integer distanceMeters) {}
