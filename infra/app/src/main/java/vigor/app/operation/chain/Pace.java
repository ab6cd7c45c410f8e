package vigor.app.operation.chain;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

/**
 * Rests as long as it worked, so that what is in no hurry leaves room for everything else, and
 * tells twice a second how far that is.
 */
final class Pace implements LongConsumer {
  private static final long TELL_NANOS = Duration.ofMillis(500).toNanos();

  private final LongConsumer told;
  private long began = System.nanoTime();
  private long last = began;

  Pace(LongConsumer told) {
    this.told = told;
  }

  @Override
  public void accept(long done) {
    long now = System.nanoTime();
    if (now - last >= TELL_NANOS) {
      told.accept(done);
      last = now;
    }
    LockSupport.parkNanos(now - began);
    began = System.nanoTime();
  }
}
