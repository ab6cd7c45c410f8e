package vigor.training.projection.receipt;

import java.util.List;
import vigor.training.projection.progress.figure.Round;
import vigor.training.projection.progress.log.PerformedSet;
import vigor.training.projection.progress.strength.Lift;
import vigor.training.query.progress.ReceiptView;
import vigor.training.query.progress.ReceiptView.Input;
import vigor.training.query.progress.ReceiptView.Other;
import vigor.training.query.progress.WeekView;

/** Opens the load moved in a week. */
final class TonnageReceipt {
  private TonnageReceipt() {}

  static ReceiptView of(WeekView week, List<Lift> lifts) {
    List<PerformedSet> sets =
        lifts.stream().map(Lift::set).filter(set -> set.tonnageKg() > 0).toList();
    double moved =
        lifts.stream()
            .filter(lift -> lift.movedKg() != null)
            .mapToDouble(lift -> lift.estimate().loadKg() * lift.set().repsOrNone())
            .sum();
    return new ReceiptView(
        week.tonnageReceiptId(),
        "Load moved in " + week.week(),
        week.tonnageKg(),
        "kg",
        "sum of external load × repetitions",
        Sum.of(
            sets.stream()
                .map(set -> Round.text(set.externalKg()) + " × " + set.repsOrNone())
                .toList(),
            Round.text(week.tonnageKg()) + " kg"),
        null,
        null,
        "Training log; a plain sum over all sets that count",
        List.of(new Input("sets with load", String.valueOf(sets.size()), "sets")),
        Sources.of(sets),
        List.of(
            new Other(
                "with body weight",
                Round.kg(moved),
                "adds the share of body weight that each repetition moves")));
  }
}
