package vigor.platform.health;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Whether the head of the event store can be read, and its position. */
final class EventStoreHealth extends AbstractHealthIndicator {
  private final EventStore store;

  EventStoreHealth(EventStore store) {
    super("the event store does not answer");
    this.store = store;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    TrackingToken head = store.createHeadToken();
    health.up().withDetail("head", head == null ? -1L : head.position().orElse(-1L));
  }
}
