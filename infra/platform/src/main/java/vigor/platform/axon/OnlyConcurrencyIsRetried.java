package vigor.platform.axon;

import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Tries a command again when another writer was faster, and for no other reason: at most ten times,
 * with exponential back-off from 2 ms and jitter.
 */
final class OnlyConcurrencyIsRetried implements RetryScheduler, AutoCloseable {
  private static final int MAX_TRIES = 10;
  private static final long FIRST_PAUSE_MS = 2;
  private static final long LONGEST_PAUSE_MS = 200;

  private final ScheduledExecutorService timer;

  OnlyConcurrencyIsRetried() {
    ScheduledThreadPoolExecutor pool =
        new ScheduledThreadPoolExecutor(4, Thread.ofPlatform().name("command-retry-", 0).factory());
    pool.setRemoveOnCancelPolicy(true);
    this.timer = pool;
  }

  @Override
  public boolean scheduleRetry(
      @SuppressWarnings("rawtypes") CommandMessage command,
      RuntimeException lastFailure,
      List<Class<? extends Throwable>[]> failures,
      Runnable dispatch) {
    if (!(lastFailure instanceof ConcurrencyException) || failures.size() >= MAX_TRIES) {
      return false;
    }
    timer.schedule(dispatch, pause(failures.size()), TimeUnit.MILLISECONDS);
    return true;
  }

  @Override
  public void close() {
    timer.shutdown();
  }

  private static long pause(int failures) {
    long ceiling = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS << failures);
    return ThreadLocalRandom.current().nextLong(1, ceiling + 1);
  }
}
