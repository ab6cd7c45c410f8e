package vigor.coaching.saga.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * One process's way to the log that outlives it. It dies when it wants to store more than its share
 * of events: the transaction of that moment is lost whole, and nothing it does later is stored.
 */
final class MortalEngine implements EventStorageEngine {
  private final EventStorageEngine log;
  private final Runnable bell;
  private final AtomicLong eventsLeft;
  private volatile boolean dead;

  /** Thrown at whatever a dead process still tries. */
  static final class Dead extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Dead() {
      super("this process is dead", null, false, false);
    }
  }

  MortalEngine(EventStorageEngine log, Runnable bell, long lifetimeInEvents) {
    this.log = log;
    this.bell = bell;
    this.eventsLeft = new AtomicLong(lifetimeInEvents);
  }

  boolean isDead() {
    return dead;
  }

  void kill() {
    dead = true;
    bell.run();
  }

  @Override
  public void appendEvents(List<? extends EventMessage<?>> events) {
    if (dead || eventsLeft.addAndGet(-events.size()) < 0) {
      kill();
      throw new Dead();
    }
    log.appendEvents(events);
    CurrentUnitOfWork.get().root().afterCommit(done -> bell.run());
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
