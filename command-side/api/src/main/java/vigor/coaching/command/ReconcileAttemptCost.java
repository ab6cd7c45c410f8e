package vigor.coaching.command;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.membership.command.MicroUsd;

/**
 * States what the provider billed for an attempt that has ended.
 *
 * @param cost by the bill
 */
public record ReconcileAttemptCost(
    @TargetAggregateIdentifier LlmCallId callId, int attempt, MicroUsd cost, Instant at)
    implements LlmCallCommand {}
