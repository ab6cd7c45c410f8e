package vigor.coaching.command.budget;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ends the time in which calls are started on a tranche. */
public record ExpireTranche(
    @TargetAggregateIdentifier SystemMonth month, TrancheId trancheId, Instant at)
    implements SystemBudgetCommand {}
