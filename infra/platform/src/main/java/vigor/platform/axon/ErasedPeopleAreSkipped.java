package vigor.platform.axon;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.SerializationException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import vigor.kernel.command.DomainEvent;
import vigor.platform.privacy.ErasedSubjects;
import vigor.privacy.command.ErasureEvent;
import vigor.privacy.command.ErasureRequested;

/**
 * Of an erased person, views and sagas hear only that they are erased: what happened before is not
 * retold in a replay, and what still comes writes nothing anew.
 */
final class ErasedPeopleAreSkipped implements MessageHandlerInterceptor<EventMessage<?>> {
  private final ErasedSubjects erased;

  ErasedPeopleAreSkipped(ErasedSubjects erased) {
    this.erased = erased;
  }

  @Override
  public @Nullable Object handle(
      UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
    return isSkipped(unitOfWork.getMessage()) ? null : chain.proceed();
  }

  /** An event that cannot be read is for its handler to complain about. */
  private boolean isSkipped(EventMessage<?> message) {
    try {
      if (message.getPayload() instanceof ErasureRequested end) {
        erased.learn(end.person());
      }
      return message.getPayload() instanceof DomainEvent event
          && !(event instanceof ErasureEvent)
          && erased.contains(event.person());
    } catch (SerializationException | JacksonException unreadable) {
      return false;
    }
  }
}
