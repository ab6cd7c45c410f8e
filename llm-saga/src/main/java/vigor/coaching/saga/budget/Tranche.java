package vigor.coaching.saga.budget;

import java.time.Instant;
import vigor.coaching.command.budget.SystemMonth;
import vigor.coaching.command.budget.TrancheId;
import vigor.membership.command.MicroUsd;

/** A part of a month's budget that this node may spend until {@code expiresAt}. */
record Tranche(TrancheId id, SystemMonth month, MicroUsd amount, Instant expiresAt) {
  boolean isUsableAt(Instant now) {
    return now.isBefore(expiresAt) && month.equals(SystemMonth.containing(now));
  }
}
