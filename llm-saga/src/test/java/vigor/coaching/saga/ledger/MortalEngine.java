package vigor.coaching.saga.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * One process's way to the log that outlives it. After its last event the process is dead: that
 * event is stored, and nothing else it does is.
 */
final class MortalEngine implements EventStorageEngine {
  private final EventStorageEngine log;
  private final CountDownLatch death = new CountDownLatch(1);
  private long eventsLeft;
  private Runnable onDeath = () -> {};

  /** Thrown at whatever a dead process still tries. */
  static final class Dead extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Dead() {
      super("this process is dead", null, false, false);
    }
  }

  MortalEngine(EventStorageEngine log, long lifetimeInEvents) {
    this.log = log;
    this.eventsLeft = lifetimeInEvents;
  }

  CountDownLatch death() {
    return death;
  }

  synchronized void onDeath(Runnable told) {
    onDeath = told;
    if (death.getCount() == 0) {
      told.run();
    }
  }

  synchronized void kill() {
    eventsLeft = 0;
    death.countDown();
  }

  @Override
  public synchronized void appendEvents(List<? extends EventMessage<?>> events) {
    if (eventsLeft <= 0) {
      throw new Dead();
    }
    log.appendEvents(events);
    eventsLeft -= events.size();
    if (eventsLeft <= 0) {
      death.countDown();
      onDeath.run();
    }
  }

  @Override
  public void storeSnapshot(DomainEventMessage<?> snapshot) {
    throw new UnsupportedOperationException("no snapshots here");
  }

  @Override
  public Stream<? extends TrackedEventMessage<?>> readEvents(
      @Nullable TrackingToken token, boolean mayBlock) {
    return log.readEvents(token, mayBlock);
  }

  @Override
  public DomainEventStream readEvents(String stream, long from) {
    return log.readEvents(stream, from);
  }

  @Override
  public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
    return log.readSnapshot(stream);
  }

  @Override
  public Optional<Long> lastSequenceNumberFor(String stream) {
    return log.lastSequenceNumberFor(stream);
  }

  @Override
  public @Nullable TrackingToken createTailToken() {
    return log.createTailToken();
  }

  @Override
  public TrackingToken createHeadToken() {
    return log.createHeadToken();
  }

  @Override
  public TrackingToken createTokenAt(Instant at) {
    return log.createTokenAt(at);
  }
}
