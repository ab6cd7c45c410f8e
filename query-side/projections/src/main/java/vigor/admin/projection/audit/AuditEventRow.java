package vigor.admin.projection.audit;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.DomainEvent;
import vigor.kernel.command.StoredEvent;
import vigor.kernel.projection.StoredName;
import vigor.privacy.command.ErasureEvent;

/** Where an event is, who caused it and what it belongs to. */
record AuditEventRow(
    AuditPlace place,
    UUID eventId,
    String event,
    Instant at,
    @Nullable UUID person,
    @Nullable String actor,
    @Nullable String command,
    @Nullable String requestId,
    @Nullable String traceId,
    @Nullable String causeId,
    @Nullable String decidedBy,
    @Nullable String reason) {

  static AuditEventRow of(StoredEvent event, DomainEventMessage<?> message) {
    MetaData data = message.getMetaData();
    String actor = text(data, "actor");
    AdminAct act = AdminAct.in(event, actor);
    return new AuditEventRow(
        new AuditPlace(message.getAggregateIdentifier(), message.getSequenceNumber()),
        UUID.fromString(message.getIdentifier()),
        StoredName.of(event),
        message.getTimestamp(),
        person(event),
        actor,
        text(data, "command"),
        text(data, "requestId"),
        text(data, "traceId"),
        text(data, "correlationId"),
        act.by(),
        act.reason());
  }

  /** The end of a person's story is not told under their name. */
  private static @Nullable UUID person(StoredEvent event) {
    return event instanceof DomainEvent known && !(event instanceof ErasureEvent)
        ? known.person().value()
        : null;
  }

  private static @Nullable String text(MetaData data, String key) {
    return data.get(key) instanceof String text ? text : null;
  }
}
