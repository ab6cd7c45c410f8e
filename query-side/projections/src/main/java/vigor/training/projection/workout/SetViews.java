package vigor.training.projection.workout;

import io.r2dbc.spi.Readable;
import org.springframework.stereotype.Component;
import vigor.kernel.projection.Rows;
import vigor.kernel.projection.ViewJson;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.workout.SetId;
import vigor.training.command.workout.SetType;
import vigor.training.projection.catalogue.Exercises;
import vigor.training.query.workout.EarlierEntry;
import vigor.training.query.workout.SetView;

/** Sets as rows give them. */
@Component
public class SetViews {
  private final Exercises exercises;

  public SetViews(Exercises exercises) {
    this.exercises = exercises;
  }

  public SetView of(Readable row) {
    ExerciseId exercise = new ExerciseId(Rows.text(row, "exercise_id"));
    Double rpe = Rows.decimal(row, "rpe");
    return new SetView(
        new SetId(Rows.uuid(row, "set_id")),
        exercise,
        exercises.name(exercise),
        row.get("reps", Integer.class),
        Rows.decimal(row, "weight_kg"),
        rpe,
        rpe == null ? null : 10 - rpe,
        SetType.of(Rows.text(row, "set_type")),
        row.get("duration_seconds", Integer.class),
        row.get("distance_meters", Integer.class),
        row.get("set_note", String.class),
        Rows.truth(row, "set_note_erased"),
        Rows.instant(row, "performed_at"),
        Rows.truth(row, "removed"),
        ViewJson.readList(Rows.text(row, "earlier"), EarlierEntry.class));
  }
}
