package vigor.coaching.saga.openai;

import dev.langchain4j.exception.HttpException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A provider answered with an error status; unlike its parent it keeps Retry-After. */
final class ErrorStatus extends HttpException {
  private static final long serialVersionUID = 1L;

  private final transient @Nullable Duration retryAfter;

  ErrorStatus(int status, @Nullable Duration retryAfter) {
    super(status, "status " + status);
    this.retryAfter = retryAfter;
  }

  @Nullable Duration retryAfter() {
    return retryAfter;
  }
}
