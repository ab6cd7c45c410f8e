package vigor.membership.domain.subscription;

import org.jspecify.annotations.Nullable;
import vigor.kernel.command.CommandRefused;
import vigor.membership.command.Tier;

/** Nobody gets a tier for a payment that does not say for which. */
final class TierIsNamed {
  private TierIsNamed() {}

  static Tier check(@Nullable Tier tier) {
    if (tier == null || tier == Tier.FREE) {
      throw CommandRefused.rule(
          "TierIsNamed", "metadata.tier", "The payment does not say for which tier it is.");
    }
    return tier;
  }
}
