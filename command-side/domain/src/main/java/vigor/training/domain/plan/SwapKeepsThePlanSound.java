package vigor.training.domain.plan;

import java.util.List;
import vigor.kernel.command.CommandRefused;
import vigor.training.command.plan.Finding;
import vigor.training.command.plan.Findings;

/** A swap may bring no finding that was not there before. */
final class SwapKeepsThePlanSound {
  private SwapKeepsThePlanSound() {}

  static void check(Findings before, Findings after) {
    List<Finding> fresh =
        after.items().stream().filter(finding -> !before.items().contains(finding)).toList();
    if (!fresh.isEmpty()) {
      throw CommandRefused.rule(
          "SwapKeepsThePlanSound", "replacementId", fresh.getFirst().message());
    }
  }
}
