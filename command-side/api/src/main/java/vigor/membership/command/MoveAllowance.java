package vigor.membership.command;

import java.time.Instant;
import java.time.ZoneId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lets the windows follow the person's time zone. */
public record MoveAllowance(
    @TargetAggregateIdentifier AllowanceId allowanceId, ZoneId timeZone, Instant at)
    implements AllowanceCommand {}
