package vigor.coaching.command.budget;

import java.time.Instant;
import vigor.kernel.command.NotPersonal;
import vigor.kernel.command.StoredAs;
import vigor.membership.command.MicroUsd;

/**
 * So much of the month's money is spent. Told once for each part and limit.
 *
 * @param percent 80, 90 or 100
 * @param spent what closed tranches cost, corrections included
 */
@StoredAs("coaching.system-budget-threshold-reached")
public record SystemBudgetThresholdReached(
    SystemMonth month,
    @NotPersonal("a step of the alarm: 80, 90 or 100") int percent,
    MicroUsd spent,
    MicroUsd limit,
    Instant at)
    implements SystemBudgetEvent {}
