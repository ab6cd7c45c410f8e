package vigor.membership.command;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Gives a reservation back: the person got nothing and pays nothing. */
public record ReleaseLlmSpend(
    @TargetAggregateIdentifier AllowanceId allowanceId,
    SpendId spendId,
    ReleaseReason reason,
    Instant at)
    implements AllowanceCommand {}
