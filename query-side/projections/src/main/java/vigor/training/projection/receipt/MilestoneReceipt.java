package vigor.training.projection.receipt;

import java.util.List;
import vigor.training.projection.progress.figure.Round;
import vigor.training.projection.progress.streak.Milestone;
import vigor.training.query.progress.MilestoneView;
import vigor.training.query.progress.ReceiptView;
import vigor.training.query.progress.ReceiptView.Input;

/** Opens a milestone. */
final class MilestoneReceipt {
  private MilestoneReceipt() {}

  static ReceiptView of(Milestone milestone) {
    MilestoneView view = milestone.view();
    return new ReceiptView(
        view.receiptId(),
        view.title(),
        view.value(),
        view.unit(),
        "first moment at which the count reaches " + milestone.goal(),
        "%s < %d ≤ %s"
            .formatted(
                Round.text(milestone.before()), milestone.goal(), Round.text(milestone.after())),
        null,
        null,
        "Training log",
        List.of(
            new Input("before", Round.text(milestone.before()), view.unit()),
            new Input("after", Round.text(milestone.after()), view.unit())),
        Sources.of(milestone.behind().isEmpty() ? List.of(milestone.set()) : milestone.behind()),
        List.of());
  }
}
