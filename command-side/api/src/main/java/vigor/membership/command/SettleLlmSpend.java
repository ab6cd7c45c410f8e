package vigor.membership.command;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Charges a reservation with what the call really cost. */
public record SettleLlmSpend(
    @TargetAggregateIdentifier AllowanceId allowanceId, SpendId spendId, MicroUsd cost, Instant at)
    implements AllowanceCommand {}
