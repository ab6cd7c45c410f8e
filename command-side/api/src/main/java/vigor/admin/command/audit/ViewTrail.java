package vigor.admin.command.audit;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vigor.coaching.command.provider.Decision;

/**
 * Records that an administrator is about to look into the log.
 *
 * @param subject the stream or the request that is looked at
 * @param personal whether personal data is to be readable
 * @param decision who looks and why; the reason may be empty while personal data stays sealed
 */
public record ViewTrail(
    @TargetAggregateIdentifier TrailViewId id,
    TrailScope scope,
    String subject,
    boolean personal,
    Decision decision,
    Instant at) {}
