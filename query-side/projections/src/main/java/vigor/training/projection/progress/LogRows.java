package vigor.training.projection.progress;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vigor.kernel.projection.Rows;
import vigor.kernel.projection.StoredName;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.strength.Rpe;
import vigor.training.command.workout.SetCorrected;
import vigor.training.command.workout.SetId;
import vigor.training.command.workout.SetLogged;
import vigor.training.command.workout.SetType;
import vigor.training.command.workout.WorkoutId;
import vigor.training.projection.progress.log.PerformedSet;
import vigor.training.projection.progress.log.Session;
import vigor.training.projection.progress.log.SetWords;
import vigor.training.query.progress.ReceiptView.SourceEvent;

/** Sessions and sets as rows give them. */
final class LogRows {
  private static final String LOGGED = StoredName.of(SetLogged.class);
  private static final String CORRECTED = StoredName.of(SetCorrected.class);

  private LogRows() {}

  static Session session(Readable row) {
    UUID closing = row.get("closing_event", UUID.class);
    return new Session(
        new WorkoutId(Rows.uuid(row, "workout_id")),
        Rows.instant(row, "started_at"),
        row.get("duration_minutes", Integer.class),
        rpe(Rows.decimal(row, "session_rpe")),
        closing == null
            ? null
            : new SourceEvent(
                closing.toString(),
                Rows.text(row, "closing_type"),
                Rows.instant(row, "closing_stated_at"),
                null));
  }

  static PerformedSet set(Readable row) {
    Integer reps = row.get("reps", Integer.class);
    Double kg = Rows.decimal(row, "weight_kg");
    Rpe rpe = rpe(Rows.decimal(row, "rpe"));
    Integer seconds = row.get("duration_seconds", Integer.class);
    return new PerformedSet(
        new SetId(Rows.uuid(row, "set_id")),
        new WorkoutId(Rows.uuid(row, "workout_id")),
        new ExerciseId(Rows.text(row, "exercise_id")),
        SetType.of(Rows.text(row, "set_type")),
        reps,
        kg,
        rpe,
        seconds,
        Rows.instant(row, "performed_at"),
        Rows.number(row, "position"),
        events(row, SetWords.of(reps, kg, rpe, seconds)));
  }

  /** The words describe the set as it stands; an entry that was corrected away keeps silent. */
  private static List<SourceEvent> events(Readable row, String words) {
    UUID corrected = row.get("corrected_event", UUID.class);
    SourceEvent logged =
        new SourceEvent(
            Rows.uuid(row, "logged_event").toString(),
            LOGGED,
            Rows.instant(row, "performed_at"),
            corrected == null ? words : null);
    return corrected == null
        ? List.of(logged)
        : List.of(
            logged,
            new SourceEvent(
                corrected.toString(), CORRECTED, Rows.instant(row, "corrected_at"), words));
  }

  private static @Nullable Rpe rpe(@Nullable Double value) {
    return value == null ? null : new Rpe(value);
  }
}
