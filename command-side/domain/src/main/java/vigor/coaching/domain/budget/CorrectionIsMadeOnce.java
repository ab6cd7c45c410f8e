package vigor.coaching.domain.budget;

import vigor.coaching.command.budget.CorrectSystemSpend;
import vigor.coaching.command.budget.CostDifference;
import vigor.kernel.command.CommandRefused;

/** The same correction again is no news, another one under its name is an error. */
final class CorrectionIsMadeOnce {
  private CorrectionIsMadeOnce() {}

  static boolean isRepeat(CorrectSystemSpend c, SystemBudget budget) {
    CostDifference made = budget.corrected().of(c.correctionId());
    if (made != null && !made.equals(c.difference())) {
      throw CommandRefused.conflict(
          "CorrectionIsMadeOnce", null, "This correction was already made with another sum.");
    }
    return made != null || c.difference().equals(CostDifference.NONE);
  }
}
