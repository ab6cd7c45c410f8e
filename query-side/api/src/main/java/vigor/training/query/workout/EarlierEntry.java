package vigor.training.query.workout;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.workout.SetType;

/** What a set said before it was corrected, and when it was replaced (UTC). */
public record EarlierEntry(
    ExerciseId exerciseId,
    @Nullable Integer reps,
    @Nullable Double weightKg,
    @Nullable Double rpe,
    SetType type,
    @Nullable Integer durationSeconds,
    @Nullable Integer distanceMeters,
    Instant replacedAt) {}
