package vigor.platform.audit.proof;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Entries that tell, each thousand, how many of them were read. */
public final class WatchedEntries implements Entries {
  private static final int EACH = 1000;

  private final Entries entries;
  private final LongConsumer read;
  private long count;

  public WatchedEntries(Entries entries, LongConsumer read) {
    this.entries = entries;
    this.read = read;
  }

  @Override
  public boolean next() throws IOException {
    boolean more = entries.next();
    if (more && ++count % EACH == 0) {
      read.accept(count);
    }
    return more;
  }

  @Override
  public @Nullable ByteBuffer link() {
    return entries.link();
  }

  @Override
  public @Nullable ByteBuffer event() {
    return entries.event();
  }

  @Override
  public void close() throws IOException {
    entries.close();
  }
}
