package vigor.platform.audit.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries of an exported log, and what was signed about it. */
public final class DumpEntries implements Entries {
  private final DumpRecords records;
  private final List<Checkpoint> checkpoints = new ArrayList<>();
  private final TrustedKey key;
  private final ByteBuffer linkCopy = ByteBuffer.allocate(LinkRow.BYTES);
  private boolean more;
  private @Nullable ByteBuffer link;
  private @Nullable ByteBuffer event;

  /** Throws {@link IOException} when the file has another format, is cut off or damaged. */
  public DumpEntries(InputStream file) throws IOException {
    records = new DumpRecords(file);
    more = records.next();
    key = TrustedKey.of(text(DumpFormat.KEY));
    more = records.next();
    while (more && records.kind() == DumpFormat.CHECKPOINT) {
      checkpoints.add(Checkpoint.of(text(DumpFormat.CHECKPOINT)));
      more = records.next();
    }
  }

  /** The public key that came with the file; whether to trust it is for the reader to decide. */
  public TrustedKey key() {
    return key;
  }

  public List<Checkpoint> checkpoints() {
    return List.copyOf(checkpoints);
  }

  @Override
  public boolean next() throws IOException {
    if (event != null) {
      more = records.next();
    }
    link = null;
    event = null;
    if (more && records.kind() == DumpFormat.LINK) {
      link = linkCopy.clear().put(records.bytes()).flip();
      more = records.next();
    }
    if (more && records.kind() == DumpFormat.EVENT && belongsTo(link)) {
      event = records.bytes();
    }
    return link != null || event != null;
  }

  @Override
  public @Nullable ByteBuffer link() {
    return link;
  }

  @Override
  public @Nullable ByteBuffer event() {
    return event;
  }

  @Override
  public void close() throws IOException {
    records.close();
  }

  private boolean belongsTo(@Nullable ByteBuffer present) {
    return present == null || LinkRow.index(present) == EventRow.index(records.bytes());
  }

  private String text(byte kind) throws IOException {
    if (records.kind() != kind) {
      throw new IOException("the file is damaged: it begins with other records");
    }
    return StandardCharsets.UTF_8.decode(records.bytes()).toString();
  }
}
