package vigor.membership.projection;

import java.time.Instant;
import java.util.List;
import vigor.membership.command.SpendWindow;
import vigor.membership.command.Tier;
import vigor.membership.command.WindowKind;
import vigor.membership.query.MoneyUse;
import vigor.membership.query.OpenReservations;
import vigor.membership.query.RequestUse;
import vigor.membership.query.TierUsageView;
import vigor.membership.query.UsageWindow;

/** Shows a stored allowance as it is at one moment. */
final class UsageViews {
  private UsageViews() {}

  static TierUsageView at(Instant now, StoredAllowance allowance) {
    Tier tier = allowance.held().tier();
    return new TierUsageView(
        tier,
        allowance.zone().getId(),
        window(WindowKind.DAY, now, allowance),
        window(WindowKind.WEEK, now, allowance),
        window(WindowKind.MONTH, now, allowance),
        new OpenReservations(allowance.openAt(now).size(), tier.openReservations()),
        MonthForecast.of(allowance.windowAt(WindowKind.MONTH, now), allowance.zone(), now));
  }

  private static UsageWindow window(WindowKind kind, Instant now, StoredAllowance allowance) {
    Tier tier = allowance.held().tier();
    StoredAllowance.Used used = allowance.windowAt(kind, now);
    SpendWindow window = new SpendWindow(kind, used.key());
    List<StoredAllowance.Reserved> reserved =
        allowance.openAt(now).stream().filter(r -> r.windows().contains(window)).toList();
    long micros = reserved.stream().mapToLong(StoredAllowance.Reserved::micros).sum();
    return new UsageWindow(
        kind,
        used.key(),
        new RequestUse(used.requests(), reserved.size(), tier.requestsPer(kind)),
        kind == WindowKind.MONTH
            ? new MoneyUse(used.micros(), micros, allowance.held().microUsdPerMonth())
            : null,
        window.resetsAt(allowance.zone()));
  }
}
