package vigor.training.projection.workout;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vigor.kernel.projection.MissingRow;
import vigor.kernel.projection.StoredName;
import vigor.training.command.workout.PlannedDay;
import vigor.training.command.workout.WorkoutAmended;
import vigor.training.command.workout.WorkoutFinished;
import vigor.training.command.workout.WorkoutStarted;
import vigor.training.query.workout.WorkoutStatus;

/** A row of the workout table. */
record WorkoutRow(
    UUID workoutId,
    UUID person,
    WorkoutStatus status,
    @Nullable UUID planId,
    @Nullable String dayId,
    Instant startedAt,
    @Nullable Closing closing,
    long version) {

  /**
   * How the session was closed.
   *
   * @param note null when there is none or it was erased
   * @param event the event that said so last, for receipts
   * @param type the stored name of that event
   * @param statedAt when it was said
   */
  record Closing(
      Instant finishedAt,
      int durationMinutes,
      @Nullable BigDecimal sessionRpe,
      @Nullable String note,
      boolean noteErased,
      UUID event,
      String type,
      Instant statedAt) {}

  static WorkoutRow started(WorkoutStarted event, long version) {
    PlannedDay day = event.plannedDay();
    return new WorkoutRow(
        event.workoutId().value(),
        event.person().value(),
        WorkoutStatus.OPEN,
        day == null ? null : day.planId().value(),
        day == null ? null : day.dayId(),
        event.startedAt(),
        null,
        version);
  }

  WorkoutRow at(long newVersion) {
    return with(status, closing, newVersion);
  }

  WorkoutRow finished(WorkoutFinished e, UUID event, long newVersion) {
    return with(
        WorkoutStatus.FINISHED,
        new Closing(
            e.finishedAt(),
            e.durationMinutes(),
            Efforts.value(e.sessionRpe()),
            Notes.text(e.note()),
            Notes.erased(e.note()),
            event,
            StoredName.of(e),
            e.finishedAt()),
        newVersion);
  }

  WorkoutRow amended(WorkoutAmended e, UUID event, long newVersion) {
    if (closing == null) {
      throw new MissingRow("read_model.workout (finished)", workoutId);
    }
    return with(
        status,
        new Closing(
            closing.finishedAt(),
            e.durationMinutes(),
            Efforts.value(e.sessionRpe()),
            Notes.text(e.note()),
            Notes.erased(e.note()),
            event,
            StoredName.of(e),
            e.amendedAt()),
        newVersion);
  }

  WorkoutRow discarded(long newVersion) {
    return with(WorkoutStatus.DISCARDED, closing, newVersion);
  }

  private WorkoutRow with(WorkoutStatus newStatus, @Nullable Closing newClosing, long newVersion) {
    return new WorkoutRow(
        workoutId, person, newStatus, planId, dayId, startedAt, newClosing, newVersion);
  }
}
