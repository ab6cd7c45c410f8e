package vigor.training.projection.receipt;

import java.util.ArrayList;
import java.util.List;
import vigor.training.command.strength.Confidence;
import vigor.training.command.strength.EstimatedOneRepMax;
import vigor.training.command.strength.RpeTable;
import vigor.training.projection.progress.figure.Round;
import vigor.training.projection.progress.log.PerformedSet;
import vigor.training.projection.progress.strength.Lift;
import vigor.training.query.progress.ReceiptView;
import vigor.training.query.progress.ReceiptView.Input;
import vigor.training.query.progress.ReceiptView.Other;

/** Opens an estimated one-repetition maximum. */
final class EstimateReceipt {
  private static final String SOURCE =
      "RPE chart (Tuchscherer), Epley 1985, Brzycki 1993; RIR = 10 − RPE (Zourdos 2016)";

  private EstimateReceipt() {}

  static ReceiptView of(String id, String title, Lift lift) {
    EstimatedOneRepMax estimate = lift.estimate();
    return new ReceiptView(
        id,
        title,
        estimate.kg(),
        "kg",
        estimate.formula(),
        expression(estimate),
        "An estimate from " + words(lift) + ", not a test.",
        estimate.confidence().code(),
        SOURCE,
        inputs(lift),
        Sources.of(lift.set()),
        others(lift));
  }

  private static String expression(EstimatedOneRepMax e) {
    String kg = Round.text(e.loadKg());
    String reps = Round.text(e.repsToFailure());
    String result = " = " + Round.text(e.kg()) + " kg";
    if (!EstimatedOneRepMax.EPLEY_BRZYCKI.equals(e.formula())) {
      String share = Round.text(RpeTable.share(e.repsToFailure()) * 100);
      return kg + " kg ÷ " + share + " % (" + reps + " repetitions to failure)" + result;
    }
    String epley = e.repsToFailure() == 1 ? kg : kg + " × (1 + " + reps + " ÷ 30)";
    return "(" + epley + " + " + kg + " × 36 ÷ (37 − " + reps + ")) ÷ 2" + result;
  }

  private static String words(Lift lift) {
    return lift.estimate().confidence() == Confidence.CONFIDENT
        ? "a set of at most 10 repetitions to failure"
        : "a set of 11 to 15 repetitions to failure, so only a rough one";
  }

  private static List<Input> inputs(Lift lift) {
    PerformedSet set = lift.set();
    List<Input> inputs = new ArrayList<>();
    inputs.add(new Input("load moved", Round.text(lift.estimate().loadKg()), "kg"));
    inputs.add(new Input("external load", Round.text(lift.externalKg()), "kg"));
    if (lift.bodyWeightKg() != null && lift.externalKg() != lift.estimate().loadKg()) {
      inputs.add(new Input("body weight that day", Round.text(lift.bodyWeightKg()), "kg"));
    }
    inputs.add(new Input("repetitions", String.valueOf(set.repsOrNone()), null));
    inputs.add(
        new Input("RPE", set.rpe() == null ? "not rated" : Round.text(set.rpe().value()), null));
    inputs.add(
        new Input("repetitions to failure", Round.text(lift.estimate().repsToFailure()), null));
    return inputs;
  }

  /** What the same set would have given in other hands. */
  private static List<Other> others(Lift lift) {
    EstimatedOneRepMax e = lift.estimate();
    List<Other> others = new ArrayList<>();
    others.add(
        new Other(
            "Epley (1985)",
            Round.kg(EstimatedOneRepMax.epley(e.loadKg(), e.repsToFailure())),
            "simple, and higher for many repetitions"));
    others.add(
        new Other(
            "Brzycki (1993)",
            Round.kg(EstimatedOneRepMax.brzycki(e.loadKg(), e.repsToFailure())),
            "equal to Epley at 10 repetitions"));
    if (lift.set().rpe() != null) {
      EstimatedOneRepMax unrated =
          EstimatedOneRepMax.from(e.loadKg(), lift.set().repsOrNone(), null);
      others.add(
          new Other(
              "without the rating",
              unrated.known() ? unrated.kg() : null,
              "would take the set as if nothing was left"));
    }
    return others;
  }
}
