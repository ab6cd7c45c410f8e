package vigor.membership.command;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Sets money and one request aside before a language model is called.
 *
 * @param upperBound the most the call can cost
 * @param purpose what it is for, for example {@code plan}
 * @param expiresAt when the money is free again if nobody settles or releases it
 */
public record ReserveLlmSpend(
    @TargetAggregateIdentifier AllowanceId allowanceId,
    SpendId spendId,
    MicroUsd upperBound,
    String purpose,
    Instant expiresAt,
    Instant at)
    implements AllowanceCommand {}
