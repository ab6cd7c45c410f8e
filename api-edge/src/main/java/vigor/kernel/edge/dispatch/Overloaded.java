package vigor.kernel.edge.dispatch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** There is more work than this machine can take now; the same request may succeed later. */
public final class Overloaded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Duration retryAfter;

  public Overloaded(Duration retryAfter, @Nullable Throwable cause) {
    super("overloaded", cause);
    this.retryAfter = retryAfter;
  }

  /** How long the caller should wait before trying again. */
  public Duration retryAfter() {
    return retryAfter;
  }
}
