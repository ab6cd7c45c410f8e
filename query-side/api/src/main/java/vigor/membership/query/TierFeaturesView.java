package vigor.membership.query;

import java.util.Arrays;
import java.util.List;
import vigor.membership.command.Tier;

/** All tiers side by side, the smallest first. */
public record TierFeaturesView(List<TierOffer> tiers) {

  public static TierFeaturesView ofAll() {
    return new TierFeaturesView(Arrays.stream(Tier.values()).map(TierOffer::of).toList());
  }
}
