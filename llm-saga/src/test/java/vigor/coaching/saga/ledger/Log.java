package vigor.coaching.saga.ledger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/** The log that outlives processes, and wakes whoever waits for something to be in it. */
final class Log extends InMemoryEventStorageEngine {
  private final List<Object> events = new ArrayList<>();

  @Override
  public synchronized void appendEvents(List<? extends EventMessage<?>> messages) {
    super.appendEvents(messages);
    messages.forEach(message -> events.add(message.getPayload()));
    notifyAll();
  }

  synchronized List<Object> events() {
    return List.copyOf(events);
  }

  /** Wakes those who wait, though nothing came. */
  synchronized void wake() {
    notifyAll();
  }

  /** Whether the log came to be so in time. */
  synchronized boolean await(Predicate<List<Object>> state, Duration patience)
      throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (!state.test(events)) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return false;
      }
      wait(left);
    }
    return true;
  }
}
