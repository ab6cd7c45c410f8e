package vigor.membership.domain.subscription;

import vigor.kernel.command.CommandRefused;
import vigor.membership.command.subscription.TierRequestId;
import vigor.membership.command.subscription.UpgradeRequested;

/** Only a request that waits can be decided. */
final class RequestIsPending {
  private RequestIsPending() {}

  static UpgradeRequested check(TierRequestId id, Subscription now) {
    UpgradeRequested pending = now.pending();
    if (pending == null || !pending.requestId().equals(id)) {
      throw CommandRefused.notFound("RequestIsPending", "There is no such request.");
    }
    return pending;
  }
}
