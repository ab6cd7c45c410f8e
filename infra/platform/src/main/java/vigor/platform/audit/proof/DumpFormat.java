package vigor.platform.audit.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The file of an exported log. After the first line come records of a kind (one byte), a length (32
 * bits) and that many bytes: the public key, the checkpoints, links and events in their order, and
 * last the SHA-256 of everything before its own bytes. Numbers are big-endian.
 */
final class DumpFormat {
  static final byte KEY = 'K';
  static final byte CHECKPOINT = 'C';
  static final byte LINK = 'L';
  static final byte EVENT = 'E';
  static final byte END = 'Z';

  private static final byte[] FIRST_LINE = "vigor-audit-1\n".getBytes(StandardCharsets.US_ASCII);

  private DumpFormat() {}

  static byte[] firstLine() {
    return FIRST_LINE.clone();
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is not available", e);
    }
  }
}
