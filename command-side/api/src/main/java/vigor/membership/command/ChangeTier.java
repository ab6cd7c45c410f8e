package vigor.membership.command;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Puts a person into another tier; what was used in the current windows stays used. */
public record ChangeTier(
    @TargetAggregateIdentifier AllowanceId allowanceId, Tier tier, String changedBy, Instant at)
    implements AllowanceCommand {}
