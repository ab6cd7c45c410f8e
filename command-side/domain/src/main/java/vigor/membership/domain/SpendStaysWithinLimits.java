package vigor.membership.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigor.membership.command.LimitKind;
import vigor.membership.command.MicroUsd;
import vigor.membership.command.ReachedLimit;
import vigor.membership.command.SpendWindow;
import vigor.membership.command.Tier;
import vigor.membership.command.WindowKind;

/** What is settled and reserved never passes the limits of the tier, in any window. */
final class SpendStaysWithinLimits {
  private SpendStaysWithinLimits() {}

  /** The first limit that {@code amount} and one more request would pass. */
  static Optional<ReachedLimit> reached(
      MicroUsd amount, List<SpendWindow> windows, Allowance allowance) {
    return windows.stream()
        .flatMap(window -> inWindow(amount, window, allowance).stream())
        .findFirst()
        .or(() -> atOnce(allowance));
  }

  private static Optional<ReachedLimit> inWindow(
      MicroUsd amount, SpendWindow window, Allowance allowance) {
    Tier tier = allowance.tier();
    long requests = allowance.requestsIn(window);
    if (requests + 1 > tier.requestsPer(window.kind())) {
      long limit = tier.requestsPer(window.kind());
      return Optional.of(limit(LimitKind.REQUESTS, window, limit, requests, allowance));
    }
    MicroUsd money = allowance.moneyIn(window);
    boolean tooDear = money.plus(amount).compareTo(allowance.moneyPerMonth()) > 0;
    if (window.kind() == WindowKind.MONTH && tooDear) {
      long limit = allowance.moneyPerMonth().micros();
      return Optional.of(limit(LimitKind.MONEY, window, limit, money.micros(), allowance));
    }
    return Optional.empty();
  }

  private static Optional<ReachedLimit> atOnce(Allowance allowance) {
    int open = allowance.open().size();
    int limit = allowance.tier().openReservations();
    return open < limit
        ? Optional.empty()
        : Optional.of(limit(LimitKind.OPEN_RESERVATIONS, null, limit, open, allowance));
  }

  private static ReachedLimit limit(
      LimitKind kind, @Nullable SpendWindow window, long limit, long used, Allowance allowance) {
    return new ReachedLimit(
        kind, window, limit, used, window == null ? null : window.resetsAt(allowance.timeZone()));
  }
}
