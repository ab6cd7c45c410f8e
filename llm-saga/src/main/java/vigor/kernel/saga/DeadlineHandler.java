package vigor.kernel.saga;

import java.time.Instant;
import java.util.Optional;

/** Does what was to be done later. What it throws makes it be called again. */
public interface DeadlineHandler {
  /** The name its deadlines are set under. */
  String name();

  /**
   * A deadline has come.
   *
   * @return when to come again; empty when the matter is settled
   */
  Optional<Instant> due(String id, Instant now);
}
