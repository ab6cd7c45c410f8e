package vigor.coaching.command.budget;

import java.time.Instant;
import vigor.kernel.command.StoredAs;

/** An attempt of a closed tranche cost more or less than was counted. */
@StoredAs("coaching.system-spend-corrected")
public record SystemSpendCorrected(
    SystemMonth month, CorrectionId correctionId, CostDifference difference, Instant at)
    implements SystemBudgetEvent {}
