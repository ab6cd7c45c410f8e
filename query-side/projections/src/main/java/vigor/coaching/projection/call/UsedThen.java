package vigor.coaching.projection.call;

import vigor.coaching.query.call.WindowThen;
import vigor.membership.command.Tier;
import vigor.membership.command.WindowKind;

/** What was used of a window when a request was made. */
record UsedThen(WindowKind kind, String key, long requests, long micros) {

  WindowThen in(Tier tier) {
    return new WindowThen(
        kind,
        key,
        requests,
        tier.requestsPer(kind),
        micros,
        kind == WindowKind.MONTH ? Long.valueOf(tier.moneyPerMonth().micros()) : null);
  }
}
