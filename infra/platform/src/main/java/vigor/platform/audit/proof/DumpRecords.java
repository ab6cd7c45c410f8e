package vigor.platform.audit.proof;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Arrays;

/** The records of an exported log, one after the other, each in a buffer that is used again. */
final class DumpRecords implements AutoCloseable {
  private static final int BUFFER = 1 << 16;
  private static final int LONGEST = 64 << 20;
  private static final byte[] NOTHING = {};

  private final MessageDigest sha256 = DumpFormat.sha256();
  private final DataInputStream in;
  private ByteBuffer bytes = ByteBuffer.allocate(4096);
  private byte kind;

  /** Throws {@link IOException} when the file has another format. */
  DumpRecords(InputStream file) throws IOException {
    in = new DataInputStream(new DigestInputStream(new BufferedInputStream(file, BUFFER), sha256));
    byte[] first = DumpFormat.firstLine();
    if (!Arrays.equals(in.readNBytes(first.length), first)) {
      throw new IOException("the file is not an exported log of Vigor");
    }
  }

  /** Moves on; false at the end. Throws {@link IOException} when the file is cut off or altered. */
  boolean next() throws IOException {
    try {
      kind = in.readByte();
      int length = in.readInt();
      if (length < 0 || length > LONGEST) {
        throw new IOException("the file is damaged: a record of " + length + " bytes");
      }
      byte[] digest = kind == DumpFormat.END ? sha256.digest() : NOTHING;
      read(length);
      if (kind != DumpFormat.END) {
        return true;
      }
      if (!Arrays.equals(digest, Arrays.copyOf(bytes.array(), bytes.limit()))) {
        throw new IOException("the file is not as it was written: its own checksum differs");
      }
      return false;
    } catch (EOFException e) {
      throw new IOException("the file is cut off", e);
    }
  }

  byte kind() {
    return kind;
  }

  ByteBuffer bytes() {
    return bytes;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void read(int length) throws IOException {
    bytes = length > bytes.capacity() ? ByteBuffer.allocate(2 * length) : bytes.clear();
    in.readFully(bytes.array(), 0, length);
    bytes.limit(length);
  }
}
