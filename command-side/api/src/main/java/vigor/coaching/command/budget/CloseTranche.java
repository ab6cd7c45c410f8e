package vigor.coaching.command.budget;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.membership.command.MicroUsd;

/**
 * Gives back what is left of a tranche.
 *
 * @param spent what its attempts cost, upper bounds where nobody knows
 */
public record CloseTranche(
    @TargetAggregateIdentifier SystemMonth month, TrancheId trancheId, MicroUsd spent, Instant at)
    implements SystemBudgetCommand {}
