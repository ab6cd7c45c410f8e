package vigor.kernel.edge.testing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Secrets that are the same in every test run. */
public final class TestSecret {
  private TestSecret() {}

  public static byte[] derive(String purpose) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(("test/" + purpose).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
