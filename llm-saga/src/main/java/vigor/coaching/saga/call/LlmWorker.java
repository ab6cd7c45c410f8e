package vigor.coaching.saga.call;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/**
 * Takes queued calls and makes them, each on a virtual thread and outside any transaction. Woken by
 * the projector, and by a slow poll that finds what a crash left behind.
 */
public final class LlmWorker implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(LlmWorker.class);
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final int MOST_AT_ONCE = 256;
  private static final long STOP_SECONDS = 4;

  private final LlmJobs jobs;
  private final LlmCaller caller;
  private final WorkSignal signal;
  private final Clock clock;
  private final Semaphore places = new Semaphore(MOST_AT_ONCE);
  private volatile boolean running;
  private @Nullable Thread loop;

  public LlmWorker(LlmJobs jobs, LlmCaller caller, WorkSignal signal, Clock clock) {
    this.jobs = jobs;
    this.caller = caller;
    this.signal = signal;
    this.clock = clock;
  }

  @Override
  public synchronized void start() {
    running = true;
    loop =
        Thread.ofVirtual()
            .name("llm-worker")
            .uncaughtExceptionHandler((t, e) -> LOG.error("no more calls are made", e))
            .start(this::work);
  }

  /** Takes no more jobs and lets the calls under way come to their end. */
  @Override
  public synchronized void stop() {
    if (!running || loop == null) {
      return;
    }
    running = false;
    signal.send();
    try {
      loop.join(POLL.multipliedBy(2));
      if (!places.tryAcquire(MOST_AT_ONCE, STOP_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("calls are still under way; whoever starts next ends them");
        return;
      }
      places.release(MOST_AT_ONCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void work() {
    try {
      while (running) {
        takeAll();
        signal.await(POLL);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void takeAll() throws InterruptedException {
    boolean more = true;
    while (more && running) {
      places.acquire();
      more = false;
      try {
        more = take();
      } finally {
        if (!more) {
          places.release();
        }
      }
    }
  }

  private boolean take() {
    try {
      Optional<LlmJob> job = jobs.lease(clock.instant());
      job.ifPresent(this::callApart);
      return job.isPresent();
    } catch (DataAccessException e) {
      LOG.warn("the jobs cannot be read at the moment: {}", e.getMessage());
      return false;
    }
  }

  private void callApart(LlmJob job) {
    Thread.ofVirtual()
        .name("llm-" + job.callId())
        .uncaughtExceptionHandler((t, e) -> LOG.error("{} broke off; it will be ended", job, e))
        .start(
            () -> {
              try {
                caller.call(job);
              } finally {
                places.release();
              }
            });
  }
}
