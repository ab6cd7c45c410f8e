package vigor.privacy.saga;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import vigor.kernel.saga.Deadlines;
import vigor.privacy.command.ErasureAnnounced;

/** An announced erasure has its day. */
@DisallowReplay
@ProcessingGroup(WhenErasureAnnouncedThenSetItsDay.GROUP)
public final class WhenErasureAnnouncedThenSetItsDay {
  static final String GROUP = "policy-retention";

  private final Deadlines deadlines;

  public WhenErasureAnnouncedThenSetItsDay(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  @EventHandler
  void on(ErasureAnnounced event) {
    deadlines.schedule(RetentionEnd.NAME, RetentionEnd.id(event), event.eraseAt());
  }
}
