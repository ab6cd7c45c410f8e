package vigor.membership.query;

import java.util.List;
import vigor.membership.command.Feature;
import vigor.membership.command.Tier;

/** A feature of a tier; {@code metered} when each use counts against the limits. */
public record TierFeature(Feature feature, boolean metered) {

  public static List<TierFeature> of(Tier tier) {
    return tier.features().stream()
        .sorted()
        .map(feature -> new TierFeature(feature, feature.isMetered()))
        .toList();
  }
}
