package vigor.platform.audit.proof;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Collection;

/** Writes entries with all that is needed to verify them elsewhere, without a database. */
public final class DumpWriter {
  private static final int BUFFER = 1 << 16;

  private final MessageDigest sha256 = DumpFormat.sha256();
  private final DataOutputStream out;

  public DumpWriter(OutputStream file) {
    OutputStream digested = new DigestOutputStream(file, sha256);
    out = new DataOutputStream(new BufferedOutputStream(digested, BUFFER));
  }

  /** Writes everything and returns the number of events. */
  public long write(Entries entries, Collection<Checkpoint> checkpoints, TrustedKey key)
      throws IOException {
    out.write(DumpFormat.firstLine());
    record(DumpFormat.KEY, key.text());
    for (Checkpoint checkpoint : checkpoints) {
      record(DumpFormat.CHECKPOINT, checkpoint.line());
    }
    long events = 0;
    while (entries.next()) {
      ByteBuffer link = entries.link();
      if (link != null) {
        record(DumpFormat.LINK, link.array(), link.limit());
      }
      ByteBuffer event = entries.event();
      if (event != null) {
        record(DumpFormat.EVENT, event.array(), event.limit());
        events++;
      }
    }
    end();
    return events;
  }

  private void end() throws IOException {
    out.writeByte(DumpFormat.END);
    out.writeInt(ChainHash.BYTES);
    out.flush();
    out.write(sha256.digest());
    out.flush();
  }

  private void record(byte kind, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    record(kind, bytes, bytes.length);
  }

  private void record(byte kind, byte[] bytes, int length) throws IOException {
    out.writeByte(kind);
    out.writeInt(length);
    out.write(bytes, 0, length);
  }
}
