package vigor.coaching.command.budget;

import java.time.Instant;

/** A wish about a month's budget. */
public sealed interface SystemBudgetCommand
    permits GrantTranche, ExpireTranche, CloseTranche, CorrectSystemSpend, SetSystemBudget {
  SystemMonth month();

  Instant at();
}
