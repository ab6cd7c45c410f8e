package vigor.identity.edge;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 with the derived key of one purpose. */
public final class Hmac {
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  public Hmac(DerivedSecret secret, String purpose) {
    this.key = new SecretKeySpec(secret.derive(purpose), ALGORITHM);
  }

  /** The 32 byte code of a text in UTF-8. */
  public byte[] of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The 32 byte code of a message. */
  public byte[] of(byte[] message) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }
}
