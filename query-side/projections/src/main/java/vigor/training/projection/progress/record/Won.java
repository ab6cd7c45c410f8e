package vigor.training.projection.progress.record;

import java.util.Comparator;
import java.util.List;
import vigor.training.projection.catalogue.Exercises;
import vigor.training.projection.progress.figure.ReceiptId;
import vigor.training.projection.progress.log.PerformedSet;
import vigor.training.projection.progress.strength.Lift;
import vigor.training.query.progress.RecordKind;
import vigor.training.query.progress.RecordView;

/**
 * A record and what it took.
 *
 * @param lift the set that won it
 * @param value in kg or repetitions
 * @param previous the best it beat
 * @param beaten the sets behind that best
 * @param with the sets behind the value
 */
public record Won(
    RecordKind kind,
    Lift lift,
    double value,
    double previous,
    List<PerformedSet> beaten,
    List<PerformedSet> with) {

  public static final Comparator<Won> ORDER =
      Comparator.comparing((Won won) -> won.lift().set(), PerformedSet.ORDER)
          .thenComparing(Won::kind);

  public RecordView view(Exercises exercises) {
    PerformedSet set = lift.set();
    return new RecordView(
        kind,
        set.exercise(),
        exercises.name(set.exercise()),
        set.workout(),
        set.id(),
        value,
        previous,
        unit(),
        kind == RecordKind.REPS ? lift.externalKg() : null,
        set.performedAt(),
        ReceiptId.record(kind, set.id()));
  }

  public String unit() {
    return kind == RecordKind.REPS ? "reps" : "kg";
  }
}
