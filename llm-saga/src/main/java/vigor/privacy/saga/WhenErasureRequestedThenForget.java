package vigor.privacy.saga;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import vigor.kernel.saga.Deadlines;
import vigor.privacy.command.ErasureRequested;

/** An erasure that was asked for is carried through, whatever happens to this process. */
@DisallowReplay
@ProcessingGroup(WhenErasureRequestedThenForget.GROUP)
public final class WhenErasureRequestedThenForget {
  static final String GROUP = "policy-erasure";

  private final Deadlines deadlines;

  public WhenErasureRequestedThenForget(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  @EventHandler
  void on(ErasureRequested event) {
    deadlines.schedule(Forgetting.NAME, Forgetting.id(event), event.at());
  }
}
