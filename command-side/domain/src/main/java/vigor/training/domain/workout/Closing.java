package vigor.training.domain.workout;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.Personal;
import vigor.training.command.strength.Rpe;
import vigor.training.command.workout.WorkoutAmended;
import vigor.training.command.workout.WorkoutFinished;

/** How a session was closed; {@code finishedAt} stays when the rest is amended. */
record Closing(
    int durationMinutes,
    @Nullable Rpe sessionRpe,
    @Nullable Personal<String> note,
    Instant finishedAt) {

  static Closing of(WorkoutFinished e) {
    return new Closing(e.durationMinutes(), e.sessionRpe(), e.note(), e.finishedAt());
  }

  static Closing of(WorkoutAmended e, @Nullable Closing before) {
    return new Closing(
        e.durationMinutes(),
        e.sessionRpe(),
        e.note(),
        Objects.requireNonNull(before, "amended before it was finished").finishedAt());
  }

  boolean sameAs(int minutes, @Nullable Rpe rpe, @Nullable Personal<String> otherNote) {
    return durationMinutes == minutes
        && Objects.equals(sessionRpe, rpe)
        && Objects.equals(note, otherNote);
  }
}
