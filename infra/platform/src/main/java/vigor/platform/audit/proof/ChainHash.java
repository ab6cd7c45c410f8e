package vigor.platform.audit.proof;

import java.nio.ByteBuffer;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** One link after the other: SHA-256 over the link before and the canonical bytes of the event. */
public final class ChainHash {
  /** Length of a link. */
  public static final int BYTES = 32;

  private final MessageDigest sha256;

  public ChainHash() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is not available", e);
    }
  }

  /** What the first event is linked to: zeros. */
  public static byte[] start() {
    return new byte[BYTES];
  }

  /** Writes the link of {@code row} after {@code before} to {@code link}, which may be the same. */
  public void link(byte[] before, ByteBuffer row, byte[] link) {
    sha256.update(before);
    sha256.update(row.array(), row.arrayOffset(), row.limit());
    try {
      sha256.digest(link, 0, BYTES);
    } catch (DigestException e) {
      throw new IllegalArgumentException("a link has " + BYTES + " bytes", e);
    }
  }
}
