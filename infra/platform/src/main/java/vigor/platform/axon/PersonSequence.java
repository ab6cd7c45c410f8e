package vigor.platform.axon;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;
import vigor.kernel.command.DomainEvent;

/** Everything about one person is handled in order; different persons run side by side. */
final class PersonSequence implements SequencingPolicy<EventMessage<?>> {

  @Override
  public Object getSequenceIdentifierFor(EventMessage<?> event) {
    if (event.getPayload() instanceof DomainEvent known) {
      return known.person().toString();
    }
    return event instanceof DomainEventMessage<?> domain
        ? domain.getAggregateIdentifier()
        : event.getIdentifier();
  }
}
