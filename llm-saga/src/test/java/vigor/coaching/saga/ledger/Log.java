package vigor.coaching.saga.ledger;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.axonframework.eventhandling.EventMessage;

/** What is stored for good, and a bell for whoever waits for something to be in it. */
final class Log {
  private final Store store;
  private long rings;

  Log(Store store) {
    this.store = store;
  }

  List<Object> events() {
    return store.engine().readEvents(null, false).<Object>map(EventMessage::getPayload).toList();
  }

  /** Something may have changed. */
  synchronized void ring() {
    rings++;
    notifyAll();
  }

  /** Whether the log came to be so in time. */
  boolean await(Predicate<List<Object>> state, Duration patience) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    for (long heard = rung(); !state.test(events()); heard = next(heard, end)) {
      if (System.nanoTime() >= end) {
        return false;
      }
    }
    return true;
  }

  private synchronized long rung() {
    return rings;
  }

  private synchronized long next(long heard, long end) throws InterruptedException {
    long left = (end - System.nanoTime()) / 1_000_000;
    while (rings == heard && left > 0) {
      wait(left);
      left = (end - System.nanoTime()) / 1_000_000;
    }
    return rings;
  }
}
