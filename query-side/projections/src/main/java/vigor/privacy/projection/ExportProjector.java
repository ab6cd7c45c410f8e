package vigor.privacy.projection;

import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vigor.kernel.projection.Announcements;
import vigor.kernel.projection.Table;
import vigor.privacy.command.ErasureRequested;
import vigor.privacy.command.ExportDiscarded;
import vigor.privacy.command.ExportDownloaded;
import vigor.privacy.command.ExportEvent;
import vigor.privacy.command.ExportPrepared;
import vigor.privacy.command.ExportRequested;
import vigor.privacy.query.ExportView;

/** Keeps one row per copy. */
@Component
@ProcessingGroup("projection-export")
public class ExportProjector {
  private final Table<UUID, ExportRow> exports;
  private final Announcements announcements;

  public ExportProjector(JdbcTemplate jdbc, Announcements announcements) {
    this.exports = new Table<>(ExportTable.SPEC, jdbc);
    this.announcements = announcements;
  }

  @EventHandler
  void on(ExportEvent event, @SequenceNumber Long version) {
    UUID id = event.exportId().value();
    exports.put(
        switch (event) {
          case ExportRequested e -> ExportRow.requested(e, version);
          case ExportPrepared e -> exports.get(id).prepared(e, version);
          case ExportDownloaded e -> exports.get(id).downloaded(version);
          case ExportDiscarded e -> exports.get(id).discarded(version);
        });
    announcements.announce(ExportView.topic(event.person()), version);
  }

  @EventHandler
  void on(ErasureRequested event) {
    exports.forget(event.person());
  }

  @ResetHandler
  void reset() {
    exports.clear();
  }
}
