package vigor.membership.query.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.PersonId;
import vigor.membership.command.Tier;
import vigor.membership.command.subscription.TierRequestId;

/**
 * A wish for a larger tier.
 *
 * @param person who wishes
 * @param decidedAt null while it is open
 * @param decidedBy the administrator, null while it is open or when nobody had to decide
 * @param reason why it was decided so; null while open, and once erased
 */
public record TierRequestView(
    TierRequestId id,
    PersonId person,
    Tier from,
    Tier to,
    TierRequestState state,
    Instant requestedAt,
    @Nullable Instant decidedAt,
    @Nullable PersonId decidedBy,
    @Nullable String reason) {}
