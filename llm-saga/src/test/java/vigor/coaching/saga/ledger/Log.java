package vigor.coaching.saga.ledger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** What is stored for good, and a bell for whoever waits for something to be in it. */
final class Log {
  private final EventStorageEngine engine;
  private final List<Object> heard = new ArrayList<>();
  private @Nullable TrackingToken last;
  private long rings;

  Log(Store store) {
    engine = store.engine();
  }

  /** All of them in their order. */
  List<Object> events() {
    return engine.readEvents(null, false).<Object>map(EventMessage::getPayload).toList();
  }

  /** All of them so far, in the order in which they could be read; reads each only once. */
  private List<Object> heard() {
    engine
        .readEvents(last, false)
        .forEach(
            message -> {
              heard.add(message.getPayload());
              last = message.trackingToken();
            });
    return heard;
  }

  /** Something may have changed. */
  synchronized void ring() {
    rings++;
    notifyAll();
  }

  /** Whether the log came to be so in time; for the one thread that plays. */
  boolean await(Predicate<List<Object>> state, Duration patience) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    for (long told = rung(); !state.test(heard()); told = next(told, end)) {
      if (System.nanoTime() >= end) {
        return false;
      }
    }
    return true;
  }

  private synchronized long rung() {
    return rings;
  }

  private synchronized long next(long told, long end) throws InterruptedException {
    long left = (end - System.nanoTime()) / 1_000_000;
    while (rings == told && left > 0) {
      wait(left);
      left = (end - System.nanoTime()) / 1_000_000;
    }
    return rings;
  }
}
