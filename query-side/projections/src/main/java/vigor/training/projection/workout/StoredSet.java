package vigor.training.projection.workout;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.workout.SetId;
import vigor.training.command.workout.SetType;
import vigor.training.projection.catalogue.Exercises;
import vigor.training.query.workout.EarlierEntry;
import vigor.training.query.workout.SetView;

/** A set as {@code workout.sql} gives it. */
record StoredSet(
    SetId setId,
    ExerciseId exerciseId,
    @Nullable Integer reps,
    @Nullable Double weightKg,
    @Nullable Double rpe,
    SetType type,
    @Nullable Integer durationSeconds,
    @Nullable Integer distanceMeters,
    @Nullable String note,
    boolean noteErased,
    Instant performedAt,
    boolean removed,
    List<EarlierEntry> earlier) {

  SetView view(Exercises exercises) {
    return new SetView(
        setId,
        exerciseId,
        exercises.name(exerciseId),
        reps,
        weightKg,
        rpe,
        rpe == null ? null : 10 - rpe,
        type,
        durationSeconds,
        distanceMeters,
        note,
        noteErased,
        performedAt,
        removed,
        earlier);
  }
}
