package vigor.training.projection.progress.log;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.strength.Rpe;
import vigor.training.command.workout.SetId;
import vigor.training.command.workout.SetType;
import vigor.training.command.workout.WorkoutId;
import vigor.training.query.progress.ReceiptView;

/**
 * A set that counts: neither removed nor a warm-up.
 *
 * @param weightKg external load, null when there was none
 * @param position order within its session
 * @param events what recorded and last corrected it
 */
public record PerformedSet(
    SetId id,
    WorkoutId workout,
    ExerciseId exercise,
    SetType type,
    @Nullable Integer reps,
    @Nullable Double weightKg,
    @Nullable Rpe rpe,
    @Nullable Integer durationSeconds,
    Instant performedAt,
    long position,
    List<ReceiptView.SourceEvent> events) {

  /** The order in which things were done. */
  public static final Comparator<PerformedSet> ORDER =
      Comparator.comparing(PerformedSet::performedAt)
          .thenComparing(set -> set.workout().value())
          .thenComparing(PerformedSet::position);

  public int repsOrNone() {
    return reps == null ? 0 : reps;
  }

  /** External load, kg; 0 when there was none. */
  public double externalKg() {
    return weightKg == null ? 0 : weightKg;
  }

  /** External load times repetitions, kg. */
  public double tonnageKg() {
    return externalKg() * repsOrNone();
  }
}
