package vigor.app.operation.shadow;

import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializationException;
import tools.jackson.core.JacksonException;
import vigor.kernel.command.DomainEvent;
import vigor.platform.privacy.ErasedSubjects;
import vigor.privacy.command.ErasureEvent;

/**
 * Which events a replay tells again: those that the processor itself would hear of.
 *
 * @param dropped events that administrators gave up
 * @param erased people of whom nothing but their erasure is told
 * @param books whether the projectors keep books, and hear of erased people too
 */
record ToldAgain(Set<String> dropped, ErasedSubjects erased, boolean books) {

  boolean includes(EventMessage<?> event) {
    return !dropped.contains(event.getIdentifier()) && (books || !isOfSomebodyErased(event));
  }

  /** An event that cannot be read is for its handler to complain about. */
  private boolean isOfSomebodyErased(EventMessage<?> event) {
    try {
      return event.getPayload() instanceof DomainEvent known
          && !(known instanceof ErasureEvent)
          && erased.contains(known.person());
    } catch (SerializationException | JacksonException unreadable) {
      return false;
    }
  }
}
