package vigor.training.projection.workout;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.plan.PlanId;
import vigor.training.command.workout.WorkoutId;
import vigor.training.projection.catalogue.Exercises;
import vigor.training.query.workout.SetView;
import vigor.training.query.workout.WorkoutStatus;
import vigor.training.query.workout.WorkoutView;

/** A session as {@code workout.sql} gives it. */
record StoredWorkout(
    WorkoutId id,
    long version,
    WorkoutStatus status,
    @Nullable PlanId planId,
    @Nullable String dayId,
    Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable Integer durationMinutes,
    @Nullable Double sessionRpe,
    @Nullable String note,
    boolean noteErased,
    List<StoredSet> sets) {

  List<ExerciseId> exercises() {
    return sets.stream().map(StoredSet::exerciseId).toList();
  }

  WorkoutView view(Exercises exercises) {
    return new WorkoutView(
        id,
        version,
        status,
        planId,
        dayId,
        startedAt,
        finishedAt,
        durationMinutes,
        sessionRpe,
        note,
        noteErased,
        sets(false, exercises),
        sets(true, exercises));
  }

  private List<SetView> sets(boolean removed, Exercises exercises) {
    return sets.stream().filter(s -> s.removed() == removed).map(s -> s.view(exercises)).toList();
  }
}
