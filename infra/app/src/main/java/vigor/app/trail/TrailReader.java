package vigor.app.trail;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import vigor.admin.query.audit.AuditTrailView;
import vigor.admin.query.audit.GetAuditTrail;

/** Reads streams and plays them again. Blocks: for threads that may wait for a database. */
@Component
final class TrailReader {
  private final EventStore store;
  private final AuditFold fold;
  private final TrailJson json;
  private final StateChanges changes;

  TrailReader(EventStore store, AuditFold fold, TrailJson json, StateChanges changes) {
    this.store = store;
    this.fold = fold;
    this.json = json;
    this.changes = changes;
  }

  /** The stream as it was asked for; empty when it had no events by then. */
  Optional<AuditTrailView> read(GetAuditTrail asked) {
    List<DomainEventMessage<?>> events = events(asked);
    if (events.isEmpty()) {
      return Optional.empty();
    }
    boolean erased = events.stream().anyMatch(Seal::isErased);
    Trail trail = new Trail(asked, fold.begin(events.getFirst().getType()), json, changes, erased);
    events.forEach(trail::follow);
    return Optional.of(trail.view());
  }

  private List<DomainEventMessage<?>> events(GetAuditTrail asked) {
    return store
        .readEvents(asked.stream())
        .asStream()
        .filter(event -> asked.until() == null || !event.getTimestamp().isAfter(asked.until()))
        .<DomainEventMessage<?>>map(Unreadable::orReadable)
        .toList();
  }
}
