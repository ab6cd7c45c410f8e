package vigor.training.projection.progress;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.training.command.strength.Rpe;
import vigor.training.command.workout.WorkoutId;
import vigor.training.projection.progress.log.Session;
import vigor.training.query.progress.ReceiptView.SourceEvent;

/** A session as {@code sessions.sql} gives it. */
record LoggedSession(
    WorkoutId id,
    Instant startedAt,
    @Nullable Integer durationMinutes,
    @Nullable Rpe sessionRpe,
    @Nullable String closingEvent,
    @Nullable String closingType,
    @Nullable Instant closingStatedAt) {

  Session session() {
    return new Session(id, startedAt, durationMinutes, sessionRpe, closing());
  }

  private @Nullable SourceEvent closing() {
    return closingEvent == null
        ? null
        : new SourceEvent(
            closingEvent, requireNonNull(closingType), requireNonNull(closingStatedAt), null);
  }
}
