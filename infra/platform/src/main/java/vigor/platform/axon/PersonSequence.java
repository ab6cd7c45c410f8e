package vigor.platform.axon;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.axonframework.serialization.SerializationException;
import tools.jackson.core.JacksonException;
import vigor.kernel.command.DomainEvent;

/**
 * Everything about one person is handled in order; different persons run side by side. An event
 * that cannot be read keeps the order of its aggregate, so that it can be parked rather than stop
 * all.
 */
final class PersonSequence implements SequencingPolicy<EventMessage<?>> {

  @Override
  public String getSequenceIdentifierFor(EventMessage<?> event) {
    try {
      if (event.getPayload() instanceof DomainEvent known) {
        return known.person().toString();
      }
    } catch (SerializationException | JacksonException unreadable) {
      return aggregate(event);
    }
    return aggregate(event);
  }

  private static String aggregate(EventMessage<?> event) {
    return event instanceof DomainEventMessage<?> domain
        ? domain.getAggregateIdentifier()
        : event.getIdentifier();
  }
}
