package vigor.kernel.saga;

import java.time.Instant;

/** Remembers, beyond any restart, what is to be done later. */
public interface Deadlines {
  /**
   * Has the handler of this name called at {@code at} (UTC) or soon after, once or, after a crash,
   * again. Joins the open transaction. The same name and id again is the same deadline and keeps
   * its time.
   */
  void schedule(String name, String id, Instant at);
}
