package vigor.app.trail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vigor.admin.query.audit.AuditStep;
import vigor.admin.query.audit.AuditStreamKind;
import vigor.admin.query.audit.AuditTrailView;
import vigor.admin.query.audit.GetAuditTrail;
import vigor.kernel.command.DomainEvent;
import vigor.kernel.command.PersonId;

/** One stream on its way through its events, keeping the steps that were asked for. */
final class Trail {
  private final GetAuditTrail asked;
  private final AuditFold.Replayed replayed;
  private final TrailJson json;
  private final StateChanges changes;
  private final boolean sealed;
  private final List<AuditStep> steps = new ArrayList<>();
  private ObjectNode state;
  private @Nullable PersonId person;
  private long events;

  Trail(
      GetAuditTrail asked,
      AuditFold.Replayed replayed,
      TrailJson json,
      StateChanges changes,
      boolean erased) {
    this.asked = asked;
    this.replayed = replayed;
    this.json = json;
    this.changes = changes;
    this.sealed = !asked.personal() && !erased;
    this.state = replayed.state();
  }

  void follow(DomainEventMessage<?> original) {
    DomainEventMessage<?> message = asked.personal() ? original : Seal.sealed(original);
    ObjectNode before = state;
    if (!(message.getPayload() instanceof Unreadable)) {
      replayed.apply(message);
    }
    state = shown(replayed.state());
    if (message.getPayload() instanceof DomainEvent known) {
      person = known.person();
    }
    long position = message.getSequenceNumber();
    if (position >= asked.from() && steps.size() < asked.limit()) {
      steps.add(step(message, before));
    }
    events++;
  }

  AuditTrailView view() {
    long after = asked.from() + steps.size();
    return new AuditTrailView(
        asked.stream(),
        AuditStreamKind.ofStream(asked.stream()),
        person,
        asked.personal(),
        asked.until(),
        events,
        json.tree(state),
        List.copyOf(steps),
        after < events ? after : null);
  }

  private AuditStep step(DomainEventMessage<?> message, ObjectNode before) {
    MetaData data = message.getMetaData();
    ObjectNode payload = shown(json.of(message.getPayload()));
    Instant at = message.getTimestamp();
    return new AuditStep(
        message.getSequenceNumber(),
        UUID.fromString(message.getIdentifier()),
        Unreadable.nameOf(message),
        at,
        text(data, "actor"),
        text(data, "command"),
        reason(payload),
        text(data, "requestId"),
        text(data, "traceId"),
        text(data, "correlationId"),
        json.tree(payload),
        json.tree(before),
        json.tree(state),
        changes.between(before, state));
  }

  private ObjectNode shown(ObjectNode node) {
    if (sealed) {
      Seal.mark(node);
    }
    return node;
  }

  /** Events say why in a field of that name, or inside a decision. */
  private static @Nullable String reason(JsonNode payload) {
    JsonNode decided = payload.path("decision").path("reason");
    JsonNode own = payload.path("reason");
    if (decided.isString()) {
      return decided.asString();
    }
    return own.isString() ? own.asString() : null;
  }

  private static @Nullable String text(MetaData data, String key) {
    return data.get(key) instanceof String text ? text : null;
  }
}
