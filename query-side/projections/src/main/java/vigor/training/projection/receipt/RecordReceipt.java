package vigor.training.projection.receipt;

import java.util.List;
import java.util.stream.Stream;
import vigor.training.command.strength.RecordThreshold;
import vigor.training.projection.progress.figure.Round;
import vigor.training.projection.progress.log.PerformedSet;
import vigor.training.projection.progress.record.Won;
import vigor.training.query.progress.ReceiptView;
import vigor.training.query.progress.ReceiptView.Input;
import vigor.training.query.progress.RecordKind;
import vigor.training.query.progress.RecordView;

/** Opens a record. */
final class RecordReceipt {
  private static final String SOURCE =
      "Vigor's record threshold: 0.5 % more, or one repetition more at the same load";

  private RecordReceipt() {}

  static ReceiptView of(Won won, RecordView view) {
    List<PerformedSet> sets = Stream.concat(won.beaten().stream(), won.with().stream()).toList();
    return new ReceiptView(
        view.receiptId(),
        title(view),
        view.value(),
        view.unit(),
        "record beyond noise",
        expression(view),
        "The first session of an exercise only sets the marks.",
        null,
        SOURCE,
        List.of(
            new Input("value", Round.text(view.value()), view.unit()),
            new Input("previous best", Round.text(view.previous()), view.unit())),
        Sources.of(sets),
        List.of());
  }

  private static String expression(RecordView view) {
    String value = Round.text(view.value());
    String previous = Round.text(view.previous());
    return view.kind() == RecordKind.REPS
        ? value + " > " + previous + " repetitions"
        : value + " kg ≥ " + previous + " kg × " + (1 + RecordThreshold.MARGIN);
  }

  private static String title(RecordView view) {
    String what =
        switch (view.kind()) {
          case REPS -> "Most repetitions with " + weight(view);
          case WEIGHT -> "Heaviest load";
          case E1RM -> "Highest estimated maximum";
          case VOLUME -> "Most load moved in a session";
        };
    return what + ": " + view.name();
  }

  private static String weight(RecordView view) {
    Double kg = view.atWeightKg();
    return kg == null || kg == 0 ? "body weight" : Round.text(kg) + " kg";
  }
}
