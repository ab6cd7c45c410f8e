package vigor.identity.edge.limit;

import java.time.Instant;
import vigor.kernel.edge.problem.Exhausted;

/** After several failures the next attempt has to wait; it is never refused for ever. */
final class TooManyAttempts extends Exhausted {
  private static final long serialVersionUID = 1L;

  TooManyAttempts(Instant next) {
    super("Too many attempts failed. Wait a moment before the next one.", "attempts", next);
  }
}
