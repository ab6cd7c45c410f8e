package vigor.platform.audit.proof;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Finds out why an event does not have the link that is stored for it, by reading on: was only the
 * stored link changed, does the content that belongs here stand elsewhere, or is it gone?
 */
final class Diagnosis {
  private final Entries entries;
  private final byte[] before;
  private final byte[] computed;
  private final byte[] stored;
  private final ChainHash hash = new ChainHash();
  private final byte[] tried = ChainHash.start();
  private final byte[] following = ChainHash.start();

  Diagnosis(Entries entries, byte[] before, byte[] computed, byte[] stored) {
    this.entries = entries;
    this.before = before.clone();
    this.computed = computed.clone();
    this.stored = stored.clone();
  }

  Finding explain(long position, long index) throws IOException {
    boolean first = true;
    while (entries.next()) {
      ByteBuffer link = entries.link();
      ByteBuffer event = entries.event();
      if (event == null) {
        first = false;
        continue;
      }
      if (first && link != null && fitsAfterComputed(link, event)) {
        return new Finding(position, index, Fault.LINK_CHANGED, "");
      }
      first = false;
      long elsewhere = EventRow.index(event);
      if (belongsHere(event, index)) {
        return new Finding(
            position, index, Fault.EVENTS_SWAPPED, "its content stands at event " + elsewhere);
      }
    }
    return new Finding(position, index, Fault.EVENT_CHANGED, "");
  }

  private boolean fitsAfterComputed(ByteBuffer link, ByteBuffer event) {
    hash.link(computed, event, tried);
    LinkRow.hash(link, following);
    return Arrays.equals(tried, following);
  }

  private boolean belongsHere(ByteBuffer event, long index) {
    EventRow.renumber(event, index);
    hash.link(before, event, tried);
    return Arrays.equals(tried, stored);
  }
}
