package vigor.identity.edge.directory;

import org.jspecify.annotations.Nullable;
import vigor.identity.query.directory.UserSummary;
import vigor.identity.query.standing.StandingView;
import vigor.membership.query.TierUsageView;

/**
 * One person, all an administrator may know without a reason, and with one who it is.
 *
 * @param usage what is used of the allowance
 * @param disclosed null unless a reason was stated
 */
record UserDetail(
    UserSummary user,
    StandingView standing,
    TierUsageView usage,
    @Nullable DisclosedUser disclosed) {}
