package vigor.privacy.saga;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import vigor.kernel.saga.Deadlines;
import vigor.privacy.command.ErasureAnnounced;

/** Nobody is erased without having been told. */
@DisallowReplay
@ProcessingGroup(WhenErasureAnnouncedThenTellThePerson.GROUP)
public final class WhenErasureAnnouncedThenTellThePerson {
  static final String GROUP = "policy-retention-letter";

  private final Deadlines deadlines;

  public WhenErasureAnnouncedThenTellThePerson(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /** Only noted here, with the place in the log; a mail server may be slow. */
  @EventHandler
  void on(ErasureAnnounced event) {
    deadlines.schedule(ErasureLetter.NAME, ErasureLetter.id(event), event.at());
  }
}
