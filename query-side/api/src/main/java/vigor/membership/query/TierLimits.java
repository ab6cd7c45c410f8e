package vigor.membership.query;

import vigor.membership.command.Tier;
import vigor.membership.command.WindowKind;

/** What a tier allows: requests per calendar window, micro-USD per month, requests at once. */
public record TierLimits(
    long requestsPerDay,
    long requestsPerWeek,
    long requestsPerMonth,
    long microUsdPerMonth,
    int openReservations) {

  public static TierLimits of(Tier tier) {
    return new TierLimits(
        tier.requestsPer(WindowKind.DAY),
        tier.requestsPer(WindowKind.WEEK),
        tier.requestsPer(WindowKind.MONTH),
        tier.moneyPerMonth().micros(),
        tier.openReservations());
  }
}
