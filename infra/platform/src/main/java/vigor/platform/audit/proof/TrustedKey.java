package vigor.platform.audit.proof;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The public half of the key that signs checkpoints.
 *
 * @param text X.509 in Base64
 * @param id the first 8 bytes of its SHA-256, in hexadecimal
 * @param key for verifying
 */
public record TrustedKey(String text, String id, PublicKey key) {
  private static final int ID_BYTES = 8;

  /** Reads X.509 in Base64; throws {@link IllegalArgumentException} for anything else. */
  public static TrustedKey of(String text) {
    byte[] bytes = Base64.getDecoder().decode(text.strip());
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new TrustedKey(
          text.strip(),
          HexFormat.of().formatHex(digest, 0, ID_BYTES),
          KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(bytes)));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("not an Ed25519 public key", e);
    }
  }

  /** Whether this key's owner signed exactly this statement. */
  public boolean signed(Checkpoint checkpoint) {
    try {
      Signature ed25519 = Signature.getInstance("Ed25519");
      ed25519.initVerify(key);
      ed25519.update(checkpoint.statement());
      return ed25519.verify(checkpoint.signatureBytes());
    } catch (SignatureException malformed) {
      return false;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Ed25519 is not available", e);
    }
  }
}
