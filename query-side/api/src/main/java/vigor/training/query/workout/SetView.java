package vigor.training.query.workout;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.language.Said;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.workout.SetId;
import vigor.training.command.workout.SetType;

/**
 * One set.
 *
 * @param name the exercise's name
 * @param weightKg external load, kg; null when there is none
 * @param rpe 1 to 10, null when not rated
 * @param rir repetitions in reserve, 10 − RPE
 * @param note null when there is none or it was erased
 * @param performedAt UTC
 * @param correctedFrom earlier entries, oldest first; empty when never corrected
 */
public record SetView(
    SetId setId,
    ExerciseId exerciseId,
    @Said String name,
    @Nullable Integer reps,
    @Nullable Double weightKg,
    @Nullable Double rpe,
    @Nullable Double rir,
    SetType type,
    @Nullable Integer durationSeconds,
    @Nullable Integer distanceMeters,
    @Nullable String note,
    boolean noteErased,
    Instant performedAt,
    boolean removed,
    List<EarlierEntry> correctedFrom) {}
