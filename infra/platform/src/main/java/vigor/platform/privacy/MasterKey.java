package vigor.platform.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that everything else is derived from: 32 bytes from {@code VIGOR_MASTER_KEY} or from
 * the file {@code master.key} of Vigor's folder. Purposes get keys of their own by HKDF (RFC 5869).
 */
public final class MasterKey {
  private static final int BYTES = 32;

  private final SecretKey secret;

  private MasterKey(SecretKey secret) {
    this.secret = secret;
  }

  /** Reads 32 bytes in Base64; throws {@link IllegalArgumentException} for anything else. */
  public static MasterKey ofBase64(String text) {
    byte[] bytes = Base64.getDecoder().decode(text.strip());
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("the master key must be 32 bytes in Base64");
    }
    return new MasterKey(new SecretKeySpec(bytes, "HKDF"));
  }

  /** 32 bytes for one purpose; the same purpose always gives the same bytes. */
  public byte[] derive(String purpose) {
    try {
      return KDF.getInstance("HKDF-SHA256")
          .deriveData(
              HKDFParameterSpec.ofExtract()
                  .addIKM(secret)
                  .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HKDF is not available", e);
    }
  }

  @Override
  public String toString() {
    return "MasterKey[secret]";
  }
}
