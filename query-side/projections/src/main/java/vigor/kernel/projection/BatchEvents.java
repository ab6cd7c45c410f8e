package vigor.kernel.projection;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.UnknownSerializedType;

/** The events that share a unit of work. */
final class BatchEvents {
  private BatchEvents() {}

  static List<Object> of(UnitOfWork<?> unitOfWork) {
    if (unitOfWork instanceof BatchingUnitOfWork<?> batch) {
      return batch.getMessages().stream().flatMap(BatchEvents::payload).toList();
    }
    return payload(unitOfWork.getMessage()).toList();
  }

  /**
   * An unreadable event is nobody's need yet: it fails when its own turn comes, not its
   * neighbour's.
   */
  private static Stream<Object> payload(Message<?> message) {
    if (UnknownSerializedType.class.equals(message.getPayloadType())) {
      return Stream.empty();
    }
    try {
      return Stream.of(message.getPayload());
    } catch (SerializationException unreadable) {
      return Stream.empty();
    }
  }
}
