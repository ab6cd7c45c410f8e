package vigor.coaching.saga.http;

import dev.langchain4j.exception.HttpException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A provider answered with an error status; unlike its parent it keeps what matters of it. */
public final class ErrorStatus extends HttpException {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable Duration retryAfter;
  private final boolean refused;

  ErrorStatus(int status, @Nullable Duration retryAfter, boolean refused) {
    super(status, "status " + status);
    this.retryAfter = retryAfter;
    this.refused = refused;
  }

  @Nullable Duration retryAfter() {
    return retryAfter;
  }

  /** Whether the provider declined to answer. */
  boolean refused() {
    return refused;
  }
}
