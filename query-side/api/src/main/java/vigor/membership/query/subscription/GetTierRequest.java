package vigor.membership.query.subscription;

import vigor.membership.command.subscription.TierRequestId;

/** Asks for one {@link TierRequestView}; null when there is none. */
public record GetTierRequest(TierRequestId id) {}
