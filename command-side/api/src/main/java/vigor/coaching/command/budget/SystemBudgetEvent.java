package vigor.coaching.command.budget;

import java.time.Instant;
import vigor.kernel.command.StoredEvent;

/** What happened to a month's budget. */
public sealed interface SystemBudgetEvent extends StoredEvent
    permits SystemTrancheGranted,
        SystemTrancheExpired,
        SystemTrancheClosed,
        SystemBudgetExhausted,
        SystemSpendCorrected,
        SystemBudgetSet,
        SystemBudgetThresholdReached {
  SystemMonth month();

  Instant at();
}
