package vigor.coaching.command.budget;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.coaching.command.provider.Decision;
import vigor.membership.command.MicroUsd;

/** Decides what may be spent in this month, and in those after it until decided anew. */
public record SetSystemBudget(
    @TargetAggregateIdentifier SystemMonth month, MicroUsd limit, Decision decision, Instant at)
    implements SystemBudgetCommand {}
