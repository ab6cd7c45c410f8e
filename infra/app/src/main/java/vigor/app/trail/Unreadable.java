package vigor.app.trail;

import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.UnknownSerializedType;
import tools.jackson.core.JacksonException;
import vigor.kernel.command.StoredAs;
import vigor.platform.privacy.PersonalDataIsCorrupt;

/**
 * What an auditor sees of an event that cannot be read: it was altered, or a newer Vigor wrote it.
 *
 * @param event its stored name, as far as it is known
 * @param why the kind of failure
 */
record Unreadable(String event, String why) {

  /** The event itself when it can be read, and this in its place when not. */
  static DomainEventMessage<?> orReadable(DomainEventMessage<?> message) {
    if (UnknownSerializedType.class.equals(message.getPayloadType())) {
      return instead(message, "its name is not known");
    }
    try {
      message.getPayload();
      return message;
    } catch (SerializationException | JacksonException | PersonalDataIsCorrupt e) {
      return instead(message, e.getClass().getSimpleName());
    }
  }

  /** The stored name of any event of a trail. */
  static String nameOf(DomainEventMessage<?> message) {
    return message.getPayload() instanceof Unreadable unreadable
        ? unreadable.event()
        : stored(message.getPayloadType());
  }

  private static DomainEventMessage<?> instead(DomainEventMessage<?> message, String why) {
    return new GenericDomainEventMessage<>(
        message.getType(),
        message.getAggregateIdentifier(),
        message.getSequenceNumber(),
        new GenericMessage<>(
            message.getIdentifier(),
            new Unreadable(stored(message.getPayloadType()), why),
            message.getMetaData()),
        message.getTimestamp());
  }

  private static String stored(Class<?> type) {
    return Optional.ofNullable(type.getAnnotation(StoredAs.class))
        .map(StoredAs::value)
        .orElse("unknown");
  }
}
