package vigor.coaching.command.budget;

import java.time.Instant;
import vigor.kernel.command.StoredAs;

/**
 * No call is started on the tranche any more. Whoever reads the log in order knows at this event
 * every attempt that was; the tranche is closed as soon as they have all ended.
 */
@StoredAs("coaching.system-tranche-expired")
public record SystemTrancheExpired(SystemMonth month, TrancheId trancheId, Instant at)
    implements SystemBudgetEvent {}
