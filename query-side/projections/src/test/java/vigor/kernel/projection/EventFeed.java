package vigor.kernel.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import vigor.kernel.command.StoredEvent;

/**
 * Delivers events to projectors as a streaming processor does: numbered, in transactional batches.
 */
public final class EventFeed {
  private final Map<String, Long> versions = new HashMap<>();
  private final List<DomainEventMessage<?>> log = new ArrayList<>();
  private final List<AnnotationEventHandlerAdapter> handlers;
  private final SpringTransactionManager transactions;

  public EventFeed(ReadModelDatabase database, Object... projectors) {
    this.handlers = Stream.of(projectors).map(AnnotationEventHandlerAdapter::new).toList();
    this.transactions =
        new SpringTransactionManager(new DataSourceTransactionManager(database.dataSource()));
  }

  /** Appends the events and delivers all of them as one batch. */
  public EventFeed batch(List<? extends StoredEvent> events) {
    deliver(append(events));
    return this;
  }

  /** Appends the events and delivers them one by one. */
  public EventFeed each(List<? extends StoredEvent> events) {
    append(events).forEach(message -> deliver(List.of(message)));
    return this;
  }

  public EventFeed each(StoredEvent... events) {
    return each(List.of(events));
  }

  /** Resets every projector and delivers the whole log again in batches of this size. */
  public EventFeed replay(int batchSize) {
    handlers.forEach(handler -> handler.prepareReset(null));
    List<EventMessage<?>> again = log.stream().<EventMessage<?>>map(this::replayed).toList();
    for (int from = 0; from < again.size(); from += batchSize) {
      deliver(again.subList(from, Math.min(again.size(), from + batchSize)));
    }
    return this;
  }

  private EventMessage<?> replayed(DomainEventMessage<?> message) {
    TrackingToken end = new GlobalSequenceTrackingToken(log.size());
    TrackingToken token = ReplayToken.createReplayToken(end, new GlobalSequenceTrackingToken(0));
    return new GenericTrackedDomainEventMessage<>(token, message);
  }

  /** The id under which the n-th event (from 0) was stored. */
  public static UUID eventId(long n) {
    return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L | n);
  }

  private List<DomainEventMessage<?>> append(List<? extends StoredEvent> events) {
    int from = log.size();
    for (StoredEvent event : events) {
      String stream = Streams.of(event);
      long version = versions.merge(stream, 0L, (old, zero) -> old + 1);
      log.add(
          new GenericDomainEventMessage<>(
              "aggregate",
              stream,
              version,
              new GenericMessage<>(eventId(log.size()).toString(), event, Map.of()),
              Instant.EPOCH.plusSeconds(log.size())));
    }
    return List.copyOf(log.subList(from, log.size()));
  }

  private void deliver(List<? extends EventMessage<?>> batch) {
    BatchingUnitOfWork<EventMessage<?>> unitOfWork = new BatchingUnitOfWork<>(List.copyOf(batch));
    unitOfWork.attachTransaction(transactions);
    ResultMessage<?> result =
        unitOfWork.executeWithResult(
            () -> {
              for (AnnotationEventHandlerAdapter handler : handlers) {
                if (handler.canHandle(unitOfWork.getMessage())) {
                  handler.handle(unitOfWork.getMessage());
                }
              }
              return null;
            });
    if (result.isExceptional()) {
      throw new DeliveryFailed(result.exceptionResult());
    }
  }

  /** The batch was rolled back. */
  public static final class DeliveryFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DeliveryFailed(Throwable cause) {
      super(cause);
    }
  }
}
