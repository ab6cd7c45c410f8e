package vigor.coaching.command.budget;

import java.time.Instant;
import vigor.kernel.command.StoredAs;
import vigor.membership.command.MicroUsd;

/**
 * A tranche is used no more; what is left of it is free again. More than was granted can be spent
 * only by a provider that passes its own output limit.
 */
@StoredAs("coaching.system-tranche-closed")
public record SystemTrancheClosed(
    SystemMonth month, TrancheId trancheId, MicroUsd spent, Instant at)
    implements SystemBudgetEvent {}
