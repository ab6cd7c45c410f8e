package vigor.coaching.saga.http;

import java.time.Duration;
import java.util.function.Supplier;
import reactor.core.Disposable;
import reactor.core.Disposables;
import vigor.coaching.saga.provider.LlmOutcome;

/**
 * One call: how long it may take, and what has been seen of its answer. Bound around a call to
 * langchain4j, which hands nothing through to the HTTP client.
 */
public final class Exchange {
  private static final ScopedValue<Exchange> CURRENT = ScopedValue.newInstance();

  private final Duration timeLeft;
  private volatile Seen seen = Seen.NOTHING;
  private final Disposable.Swap connection = Disposables.swap();

  public Exchange(Duration timeLeft) {
    this.timeLeft = timeLeft;
  }

  static Exchange current() {
    return CURRENT.get();
  }

  public LlmOutcome call(Supplier<LlmOutcome> call) {
    return ScopedValue.where(CURRENT, this).call(call::get);
  }

  public void run(Runnable call) {
    ScopedValue.where(CURRENT, this).run(call);
  }

  Duration timeLeft() {
    return timeLeft;
  }

  public Seen seen() {
    return seen;
  }

  synchronized void saw(Seen next) {
    seen = seen.with(next);
  }

  public void opened(Disposable stream) {
    connection.update(stream);
  }

  /** Ends the connection, also one that is still to come. */
  public void close() {
    connection.dispose();
  }

  boolean isClosed() {
    return connection.isDisposed();
  }
}
