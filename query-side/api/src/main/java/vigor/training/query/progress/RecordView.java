package vigor.training.query.progress;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.language.Said;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.workout.SetId;
import vigor.training.command.workout.WorkoutId;

/**
 * A best beaten by more than noise.
 *
 * @param value in {@code unit}
 * @param previous the best it beat
 * @param unit {@code kg} or {@code reps}
 * @param atWeightKg the load of a repetition record, null for other kinds
 * @param at when the set was done, UTC
 */
public record RecordView(
    RecordKind kind,
    ExerciseId exerciseId,
    @Said String name,
    WorkoutId workoutId,
    SetId setId,
    double value,
    double previous,
    String unit,
    @Nullable Double atWeightKg,
    Instant at,
    String receiptId) {}
