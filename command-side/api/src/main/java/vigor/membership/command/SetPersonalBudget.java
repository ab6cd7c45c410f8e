package vigor.membership.command;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;

/**
 * Decides what one person may spend in a month, whatever the tier says.
 *
 * @param limit null lets the tier decide again
 * @param by the administrator
 * @param reason why, in one line
 */
public record SetPersonalBudget(
    @TargetAggregateIdentifier AllowanceId allowanceId,
    @Nullable MicroUsd limit,
    PersonId by,
    String reason,
    Instant at)
    implements AllowanceCommand {}
