package vigor.training.projection.progress;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.kernel.projection.StoredName;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.strength.Rpe;
import vigor.training.command.workout.SetCorrected;
import vigor.training.command.workout.SetId;
import vigor.training.command.workout.SetLogged;
import vigor.training.command.workout.SetType;
import vigor.training.command.workout.WorkoutId;
import vigor.training.projection.progress.log.PerformedSet;
import vigor.training.projection.progress.log.SetWords;
import vigor.training.query.progress.ReceiptView.SourceEvent;

/** A row of {@code read_model.done_set}. */
record LoggedSet(
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
    String loggedEvent,
    @Nullable String correctedEvent,
    @Nullable Instant correctedAt) {
  private static final String LOGGED = StoredName.of(SetLogged.class);
  private static final String CORRECTED = StoredName.of(SetCorrected.class);

  PerformedSet set() {
    return new PerformedSet(
        id,
        workout,
        exercise,
        type,
        reps,
        weightKg,
        rpe,
        durationSeconds,
        performedAt,
        position,
        events());
  }

  /** The words describe the set as it stands; an entry that was corrected away keeps silent. */
  private List<SourceEvent> events() {
    String words = SetWords.of(reps, weightKg, rpe, durationSeconds);
    if (correctedEvent == null) {
      return List.of(new SourceEvent(loggedEvent, LOGGED, performedAt, words));
    }
    return List.of(
        new SourceEvent(loggedEvent, LOGGED, performedAt, null),
        new SourceEvent(correctedEvent, CORRECTED, requireNonNull(correctedAt), words));
  }
}
