package vigor.coaching.command.budget;

import java.time.Instant;
import vigor.coaching.command.provider.Decision;
import vigor.kernel.command.StoredAs;
import vigor.membership.command.MicroUsd;

/** An administrator decided what may be spent from this month on. */
@StoredAs("coaching.system-budget-set")
public record SystemBudgetSet(SystemMonth month, MicroUsd limit, Decision decision, Instant at)
    implements SystemBudgetEvent {}
