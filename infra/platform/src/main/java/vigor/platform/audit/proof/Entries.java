package vigor.platform.audit.proof;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The log and its chain side by side, as a cursor: each entry has a link, an event, or both when
 * the link is that event's. What it shows is valid until the next move.
 */
public interface Entries extends AutoCloseable {
  /** Moves on; false after the last entry. */
  boolean next() throws IOException;

  /** The entry's row of the chain, null for an event that the chain does not have. */
  @Nullable ByteBuffer link();

  /** The entry's event in its canonical bytes, null for a link whose event is not there. */
  @Nullable ByteBuffer event();

  @Override
  void close() throws IOException;
}
