package vigor.identity.edge.limit;

import java.time.Instant;
import vigor.kernel.edge.problem.Exhausted;

/** This minute's calls are used up. */
final class TooManyCalls extends Exhausted {
  private static final long serialVersionUID = 1L;

  TooManyCalls(Instant next) {
    super("These are too many requests at once. Wait a moment.", "calls_per_minute", next);
  }
}
