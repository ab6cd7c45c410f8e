package vigor.identity.edge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** 256 bits nobody can guess, as 43 characters of Base64 for URLs; only their hash is stored. */
public final class RandomSecret {
  private static final int BYTES = 32;
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomSecret() {}

  /** A new one. */
  public static String text() {
    byte[] bits = new byte[BYTES];
    RANDOM.nextBytes(bits);
    return text(bits);
  }

  /** Secret bits of another source, written the same way. */
  public static String text(byte[] bits) {
    return BASE64.encodeToString(bits);
  }

  /** What is stored of one. It needs no stretching: there is nothing to guess. */
  public static byte[] hash(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
