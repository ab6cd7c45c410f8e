package vigor.kernel.edge.problem;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something the person has only so much of is used up; answered with 429. */
public abstract class Exhausted extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String limit;
  private final transient @Nullable Instant resetsAt;

  /**
   * A limit that is reached.
   *
   * @param message one sentence for the person
   * @param limit the code of the limit
   * @param resetsAt when there is more (UTC), null when that depends on something else
   */
  protected Exhausted(String message, String limit, @Nullable Instant resetsAt) {
    super(message, null, false, false);
    this.limit = limit;
    this.resetsAt = resetsAt;
  }

  final String limit() {
    return limit;
  }

  final @Nullable Instant resetsAt() {
    return resetsAt;
  }
}
