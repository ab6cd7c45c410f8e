package vigor.coaching.saga.budget;

import vigor.coaching.command.budget.CostDifference;
import vigor.coaching.command.budget.SystemMonth;
import vigor.coaching.command.budget.TrancheId;
import vigor.membership.command.MicroUsd;

/** What a month's budget has to hear of. */
sealed interface TrancheNews {
  /** All attempts on an expired tranche have ended, and this is what they cost. */
  record AllEnded(SystemMonth month, TrancheId id, MicroUsd spent) implements TrancheNews {}

  /** An attempt cost more or less than its tranche was closed with. */
  record Differs(SystemMonth month, CostDifference difference) implements TrancheNews {}
}
