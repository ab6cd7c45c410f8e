package vigor.training.projection.receipt;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vigor.training.command.plan.Reason;
import vigor.training.query.progress.ReceiptView;
import vigor.training.query.progress.ReceiptView.Input;
import vigor.training.query.progress.ReceiptView.Other;
import vigor.training.query.progress.ReceiptView.SourceEvent;

/** Opens a choice: the reasons that led to it. */
final class ReasonReceipt {
  private ReasonReceipt() {}

  static ReceiptView of(
      String id,
      String title,
      @Nullable Double value,
      List<Reason> reasons,
      List<SourceEvent> events) {
    return new ReceiptView(
        id,
        title,
        value,
        value == null ? null : "kg",
        joined(reasons.stream().map(Reason::rule), ", "),
        joined(reasons.stream().map(reason -> reason.choice() + ": " + reason.rule()), "; "),
        joined(reasons.stream().map(Reason::sentence), " "),
        null,
        joined(reasons.stream().map(Reason::source), "; "),
        reasons.stream().flatMap(ReasonReceipt::inputs).toList(),
        events,
        reasons.stream()
            .flatMap(reason -> reason.alternatives().stream())
            .map(other -> new Other(other.name(), null, other.why()))
            .toList());
  }

  private static Stream<Input> inputs(Reason reason) {
    return reason.inputs().entrySet().stream()
        .map(input -> new Input(reason.choice() + "." + input.getKey(), input.getValue(), null));
  }

  private static String joined(Stream<String> parts, String separator) {
    return parts.distinct().collect(Collectors.joining(separator));
  }
}
