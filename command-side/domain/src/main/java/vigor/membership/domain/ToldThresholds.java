package vigor.membership.domain;

import org.jspecify.annotations.Nullable;
import vigor.membership.command.BudgetThresholdReached;
import vigor.membership.command.MicroUsd;
import vigor.membership.command.SpendWindow;

/**
 * The last threshold that was told of.
 *
 * @param window the month, null before the first
 * @param limit of which it was a part; another limit is told of anew
 */
record ToldThresholds(@Nullable SpendWindow window, MicroUsd limit, int percent) {
  static final ToldThresholds NONE = new ToldThresholds(null, MicroUsd.ZERO, 0);

  ToldThresholds with(BudgetThresholdReached e) {
    return new ToldThresholds(e.window(), e.limit(), e.percent());
  }

  int percentOf(SpendWindow month, MicroUsd ofLimit) {
    return month.equals(window) && ofLimit.equals(limit) ? percent : 0;
  }
}
