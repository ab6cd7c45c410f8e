package vigor.coaching.saga.call;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Tells the worker of this process that there is work, so that it need not poll fast. */
public final class WorkSignal {
  private final Semaphore signals = new Semaphore(0);

  public void send() {
    signals.release();
  }

  /** Returns at the next signal, however many there are, or after {@code longest}. */
  void await(Duration longest) throws InterruptedException {
    if (signals.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
      signals.drainPermits();
    }
  }
}
