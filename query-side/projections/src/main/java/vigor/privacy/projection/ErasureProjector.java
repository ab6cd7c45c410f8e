package vigor.privacy.projection;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vigor.kernel.projection.Announcements;
import vigor.kernel.projection.Table;
import vigor.privacy.command.AccountErased;
import vigor.privacy.command.ErasureRequested;
import vigor.privacy.query.ErasureView;

/** Keeps one row per erasure, for whoever holds its receipt. */
@Component
@ProcessingGroup("projection-erasure")
public class ErasureProjector {
  private final Table<UUID, ErasureRow> erasures;
  private final Announcements announcements;

  public ErasureProjector(JdbcTemplate jdbc, Announcements announcements) {
    this.erasures = new Table<>(ErasureTable.SPEC, jdbc);
    this.announcements = announcements;
  }

  @EventHandler
  void on(ErasureRequested event) {
    erasures.put(new ErasureRow(event.receipt().value(), event.at(), null));
    announcements.announce(ErasureView.topic(event.receipt()), 0);
  }

  @EventHandler
  void on(AccountErased event) {
    Instant requestedAt = erasures.get(event.receipt().value()).requestedAt();
    erasures.put(new ErasureRow(event.receipt().value(), requestedAt, event.at()));
    announcements.announce(ErasureView.topic(event.receipt()), 1);
  }

  @ResetHandler
  void reset() {
    erasures.clear();
  }
}
