package vigor.identity.projection.standing;

import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vigor.identity.command.standing.StandingEvent;
import vigor.identity.query.standing.StandingView;
import vigor.kernel.projection.Announcements;
import vigor.kernel.projection.Table;
import vigor.privacy.command.ErasureRequested;

/** Keeps one row per account that something was decided about. */
@Component
@ProcessingGroup("projection-standing")
public class StandingProjector {
  private final Table<UUID, StandingRow> standings;
  private final Announcements announcements;

  public StandingProjector(JdbcTemplate jdbc, Announcements announcements) {
    this.standings = new Table<>(StandingTable.SPEC, jdbc);
    this.announcements = announcements;
  }

  @EventHandler
  void on(StandingEvent event, @SequenceNumber Long version) {
    StandingRow before =
        standings.find(event.person().value()).orElseGet(() -> StandingRow.usual(event.person()));
    standings.put(before.after(event, version));
    announcements.announce(StandingView.topic(event.person()), version);
  }

  @EventHandler
  void on(ErasureRequested event) {
    standings.forget(event.person());
  }

  @ResetHandler
  void reset() {
    standings.clear();
  }
}
