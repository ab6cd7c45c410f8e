package vigor.training.command.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.training.command.catalogue.ExerciseId;

/**
 * What a person last did in an exercise: estimated one-repetition maximum (kg, body weight share
 * included), last external load (kg), reps and effort.
 */
public record PastPerformance(
    ExerciseId exerciseId,
    double e1rmKg,
    @Nullable Double lastKg,
    int lastReps,
    @Nullable Double lastRpe,
    Instant at) {}
