package vigor.coaching.command.budget;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.membership.command.MicroUsd;

/**
 * Asks for a part of the budget, so that one node can spend it call by call without asking again.
 * The answer is the money in the tranche in micro-USD, zero when it is not open.
 *
 * @param least what the call that waits can cost at most; less is of no use
 * @param amount what would be welcome; what is left of the month is granted if it is less
 * @param limit holds for a month for which nobody set one
 * @param expiresAt until when the node starts calls on it
 */
public record GrantTranche(
    @TargetAggregateIdentifier SystemMonth month,
    TrancheId trancheId,
    MicroUsd least,
    MicroUsd amount,
    MicroUsd limit,
    Instant expiresAt,
    Instant at)
    implements SystemBudgetCommand {}
