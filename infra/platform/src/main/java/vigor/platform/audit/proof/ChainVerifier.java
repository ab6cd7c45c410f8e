package vigor.platform.audit.proof;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows a log and its chain from the first event and stops at the first thing that is wrong. */
public final class ChainVerifier {
  private final Entries entries;
  private final Witnesses witnesses;
  private final ChainHash hash = new ChainHash();
  private final byte[] computed = ChainHash.start();
  private final byte[] before = ChainHash.start();
  private final byte[] stored = ChainHash.start();
  private long position;
  private long lastIndex;
  private long loose;
  private long firstLoose;

  /** Compares these entries with what was signed about them. */
  public ChainVerifier(Entries entries, Witnesses witnesses) {
    this.entries = entries;
    this.witnesses = witnesses;
  }

  /** Reads all entries once. */
  public Verdict verify() throws IOException {
    while (entries.next()) {
      Finding finding = examine(entries.link(), entries.event());
      if (finding != null) {
        return verdict(finding, finding.position() - 1);
      }
    }
    return verdict(witnesses.ofMoreThan(position).orElse(null), position);
  }

  private @Nullable Finding examine(@Nullable ByteBuffer link, @Nullable ByteBuffer event)
      throws IOException {
    if (link == null) {
      if (event != null && loose++ == 0) {
        firstLoose = EventRow.index(event);
      }
      return null;
    }
    long expected = position + 1;
    long index = LinkRow.index(link);
    if (LinkRow.position(link) != expected) {
      return new Finding(expected, -1, Fault.LINK_MISSING, "");
    }
    if (loose > 0) {
      return new Finding(expected, firstLoose, Fault.EVENT_INSERTED, "");
    }
    if (index <= lastIndex) {
      return new Finding(expected, index, Fault.LINK_CHANGED, "events are not in their order");
    }
    if (event == null) {
      return new Finding(expected, index, Fault.EVENT_MISSING, "");
    }
    System.arraycopy(computed, 0, before, 0, computed.length);
    hash.link(before, event, computed);
    LinkRow.hash(link, stored);
    if (!Arrays.equals(computed, stored)) {
      return new Diagnosis(entries, before, computed, stored).explain(expected, index);
    }
    position = expected;
    lastIndex = index;
    return witnesses.about(position, index, computed).orElse(null);
  }

  private Verdict verdict(@Nullable Finding finding, long verified) {
    return new Verdict(
        Optional.ofNullable(finding),
        verified,
        witnesses.agreeing(),
        witnesses.signedUpTo(),
        finding == null ? loose : 0);
  }
}
