package vigor.admin.projection.audit;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vigor.kernel.command.StoredEvent;
import vigor.kernel.projection.Table;
import vigor.privacy.command.ErasureRequested;

/** Notes where each event is, who caused it and what it belongs to. */
@Component
@ProcessingGroup("projection-audit-event")
public class AuditEventProjector {
  private final Table<AuditPlace, AuditEventRow> events;

  public AuditEventProjector(JdbcTemplate jdbc) {
    this.events = new Table<>(AuditEventTable.SPEC, jdbc);
  }

  @EventHandler
  void on(StoredEvent event, DomainEventMessage<?> message) {
    events.put(AuditEventRow.of(event, message));
  }

  /** What is left of an erased person is in the log, where nothing of it can be read. */
  @EventHandler
  void on(ErasureRequested event) {
    events.forget(event.person());
  }

  @ResetHandler
  void reset() {
    events.clear();
  }
}
