package vigor.membership.saga;

import java.time.Duration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import vigor.kernel.saga.Deadlines;
import vigor.membership.command.LlmSpendReserved;

/** A reservation frees itself when it expires, whatever became of the request. */
@DisallowReplay
@ProcessingGroup(WhenSpendReservedThenSetExpiry.GROUP)
public final class WhenSpendReservedThenSetExpiry {
  static final String GROUP = "policy-spend-expiry";

  /** Clocks of several machines are never quite the same. */
  private static final Duration GRACE = Duration.ofSeconds(1);

  private final Deadlines deadlines;

  public WhenSpendReservedThenSetExpiry(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  @EventHandler
  void on(LlmSpendReserved event) {
    deadlines.schedule(SpendExpiry.NAME, SpendExpiry.id(event), event.expiresAt().plus(GRACE));
  }
}
