package vigor.identity.edge.password;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import vigor.kernel.edge.dispatch.Overloaded;

/**
 * The few threads that stretch passwords. Each run takes tens of milliseconds and 19 MiB, so a
 * flood of log-ins must queue here, and then be turned away, before it can starve everything else.
 */
@Component
final class PasswordPool implements DisposableBean {
  private static final int THREADS = 2;
  private static final int QUEUE = 50;
  private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          THREADS,
          THREADS,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(QUEUE),
          Thread.ofPlatform().name("password-", 1).daemon().factory());

  private final Scheduler scheduler = Schedulers.fromExecutorService(threads);

  <T> Mono<T> run(Callable<T> work) {
    return Mono.fromCallable(work)
        .subscribeOn(scheduler)
        .onErrorMap(RejectedExecutionException.class, full -> new Overloaded(RETRY_AFTER, full));
  }

  @Override
  public void destroy() {
    scheduler.dispose();
    threads.shutdownNow();
  }
}
