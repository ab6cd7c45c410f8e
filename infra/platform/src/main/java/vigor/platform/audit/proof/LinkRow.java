package vigor.platform.audit.proof;

import java.nio.ByteBuffer;

/** A row of the chain: position and index of the event, 64 bits each, and the hash. */
final class LinkRow {
  static final int BYTES = 2 * Long.BYTES + ChainHash.BYTES;

  private static final int INDEX_AT = Long.BYTES;
  private static final int HASH_AT = 2 * Long.BYTES;

  private LinkRow() {}

  static long position(ByteBuffer row) {
    return row.getLong(0);
  }

  static long index(ByteBuffer row) {
    return row.getLong(INDEX_AT);
  }

  static void hash(ByteBuffer row, byte[] into) {
    row.get(HASH_AT, into);
  }
}
