package vigor.membership.query;

import java.util.List;
import vigor.membership.command.Tier;

/** What one tier includes. */
public record TierOffer(Tier tier, TierLimits limits, List<TierFeature> features) {

  public static TierOffer of(Tier tier) {
    return new TierOffer(tier, TierLimits.of(tier), TierFeature.of(tier));
  }
}
