package vigor.coaching.saga.budget;

import org.jspecify.annotations.Nullable;
import vigor.coaching.command.budget.TrancheId;
import vigor.membership.command.MicroUsd;

/**
 * The right to make one attempt.
 *
 * @param tranche what pays for it; null when it can cost nothing
 * @param upperBound the most it can cost
 */
public record Hold(@Nullable TrancheId tranche, MicroUsd upperBound) {
  static final Hold OF_NOTHING = new Hold(null, MicroUsd.ZERO);
}
