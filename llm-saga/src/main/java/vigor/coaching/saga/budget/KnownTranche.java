package vigor.coaching.saga.budget;

import org.jspecify.annotations.Nullable;
import vigor.coaching.command.budget.SystemMonth;
import vigor.coaching.command.budget.TrancheId;
import vigor.membership.command.MicroUsd;

/**
 * A tranche of any node.
 *
 * @param closedWith what its attempts had cost when it was closed; null while it is open
 * @param told whether the month's budget is known to have heard of that
 */
record KnownTranche(TrancheId id, SystemMonth month, @Nullable MicroUsd closedWith, boolean told) {
  boolean isClosed() {
    return closedWith != null;
  }
}
