package vigor.membership.saga;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import vigor.kernel.saga.Deadlines;
import vigor.membership.command.subscription.DowngradeScheduled;
import vigor.membership.command.subscription.PaymentFailed;
import vigor.membership.command.subscription.SubscriptionEvent;

/** What ends by time ends although no provider reminds us. */
@DisallowReplay
@ProcessingGroup(WhenSubscriptionHasAnEndThenSetDeadline.GROUP)
public final class WhenSubscriptionHasAnEndThenSetDeadline {
  static final String GROUP = "policy-subscription-end";

  private final Deadlines deadlines;

  public WhenSubscriptionHasAnEndThenSetDeadline(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  @EventHandler
  void on(DowngradeScheduled event) {
    schedule(event, event.effectiveAt());
  }

  @EventHandler
  void on(PaymentFailed event) {
    schedule(event, event.graceUntil());
  }

  private void schedule(SubscriptionEvent event, Instant at) {
    deadlines.schedule(SubscriptionDue.NAME, SubscriptionDue.id(event.person(), at), at);
  }
}
