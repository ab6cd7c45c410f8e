package vigor.privacy.saga;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import vigor.kernel.saga.Deadlines;
import vigor.privacy.command.ExportDownloaded;
import vigor.privacy.command.ExportPrepared;
import vigor.privacy.command.ExportRequested;

/** A copy that was asked for is made in the background, and removed when it has served. */
@DisallowReplay
@ProcessingGroup(WhenExportRequestedThenPrepare.GROUP)
public final class WhenExportRequestedThenPrepare {
  static final String GROUP = "policy-export";

  private final Deadlines deadlines;

  public WhenExportRequestedThenPrepare(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  @EventHandler
  void on(ExportRequested event) {
    deadlines.schedule(
        ExportPreparation.NAME, ExportPreparation.id(event.exportId(), event.person()), event.at());
  }

  @EventHandler
  void on(ExportPrepared event) {
    deadlines.schedule(ExportEnd.EXPIRED, event.exportId().value().toString(), event.expiresAt());
  }

  /** It is kept no longer than it takes to fetch it. */
  @EventHandler
  void on(ExportDownloaded event) {
    deadlines.schedule(
        ExportEnd.FETCHED,
        event.exportId().value().toString(),
        event.at().plus(ExportEnd.TO_FETCH));
  }
}
