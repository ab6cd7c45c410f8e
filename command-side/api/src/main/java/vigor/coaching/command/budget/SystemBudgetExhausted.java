package vigor.coaching.command.budget;

import java.time.Instant;
import vigor.kernel.command.StoredAs;
import vigor.membership.command.MicroUsd;

/**
 * A call was not paid for because the month's money is used up or set aside. Told once for each
 * limit: it is an alarm and not a count.
 *
 * @param needed what the call could have cost
 * @param left what was left of the limit
 */
@StoredAs("coaching.system-budget-exhausted")
public record SystemBudgetExhausted(
    SystemMonth month, MicroUsd limit, MicroUsd needed, MicroUsd left, Instant at)
    implements SystemBudgetEvent {}
