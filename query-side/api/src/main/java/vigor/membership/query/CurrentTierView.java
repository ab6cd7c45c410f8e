package vigor.membership.query;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.membership.command.Tier;

/**
 * The tier a person is in.
 *
 * @param since when it became theirs (UTC), null for the one everybody begins in
 */
public record CurrentTierView(
    Tier tier, @Nullable Instant since, TierLimits limits, List<TierFeature> features) {}
