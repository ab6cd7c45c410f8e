package vigor.app.trail;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vigor.kernel.command.Personal;

/**
 * Takes what is personal out of events before anything is made of them, so that neither they nor
 * the states that follow can show it.
 */
final class Seal {
  private static final String ERASED = "~erased";
  private static final String SEALED = "~sealed";

  private Seal() {}

  /** The event as it would read after erasure. */
  static DomainEventMessage<?> sealed(DomainEventMessage<?> message) {
    Object event = message.getPayload();
    Object without = without(event);
    return without == event
        ? message
        : new GenericDomainEventMessage<>(
            message.getType(),
            message.getAggregateIdentifier(),
            message.getSequenceNumber(),
            new GenericMessage<>(message.getIdentifier(), without, message.getMetaData()),
            message.getTimestamp());
  }

  /** Whether something of the event can be read by nobody any more. */
  static boolean isErased(DomainEventMessage<?> message) {
    Object event = message.getPayload();
    return event.getClass().isRecord()
        && Arrays.stream(event.getClass().getRecordComponents())
            .filter(component -> component.getType() == Personal.class)
            .anyMatch(component -> value(component, event) instanceof Personal.Erased<?>);
  }

  /** Shows what was taken out as sealed rather than erased. */
  static void mark(JsonNode node) {
    if (node instanceof ObjectNode object && object.has(ERASED)) {
      object.set(SEALED, object.remove(ERASED));
    }
    node.forEach(Seal::mark);
  }

  private static Object without(Object event) {
    Class<?> type = event.getClass();
    if (!type.isRecord()
        || Arrays.stream(type.getRecordComponents())
            .noneMatch(c -> c.getType() == Personal.class)) {
      return event;
    }
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    @Nullable Object[] values =
        Arrays.stream(components)
            .map(c -> c.getType() == Personal.class ? Personal.erased() : value(c, event))
            .toArray();
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot seal " + type, e);
    }
  }

  private static @Nullable Object value(RecordComponent component, Object event) {
    try {
      return component.getAccessor().invoke(event);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
