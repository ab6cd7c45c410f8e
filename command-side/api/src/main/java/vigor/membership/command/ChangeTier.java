package vigor.membership.command;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Puts a person into another tier; what was used in the current windows stays used.
 *
 * @param changedBy who decides it
 * @param reason why, in one line
 */
public record ChangeTier(
    @TargetAggregateIdentifier AllowanceId allowanceId,
    Tier tier,
    String changedBy,
    String reason,
    Instant at)
    implements AllowanceCommand {}
