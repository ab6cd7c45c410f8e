package vigor.platform.audit.proof;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The key that signs checkpoints: Ed25519, from {@code VIGOR_AUDIT_KEY} or from the file {@code
 * audit/checkpoint.key} of Vigor's folder. Its text form is the private key (PKCS 8) and the public
 * key (X.509), each in Base64, with a dot between.
 */
public final class CheckpointKey {
  /** Where the key lies in Vigor's folder. */
  public static final String FILE = "audit/checkpoint.key";

  private final PrivateKey secret;
  private final TrustedKey trusted;

  private CheckpointKey(PrivateKey secret, TrustedKey trusted) {
    this.secret = secret;
    this.trusted = trusted;
  }

  /** Reads the text form; throws {@link IllegalArgumentException} for anything else. */
  public static CheckpointKey of(String text) {
    String[] parts = text.strip().split("\\.", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException("the audit key is two parts in Base64 with a dot between");
    }
    try {
      byte[] secret = Base64.getDecoder().decode(parts[0]);
      return new CheckpointKey(
          KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(secret)),
          TrustedKey.of(parts[1]));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("the audit key is not an Ed25519 key", e);
    }
  }

  /** The text form of a new key. */
  public static String fresh() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      Base64.Encoder base64 = Base64.getEncoder();
      return base64.encodeToString(pair.getPrivate().getEncoded())
          + "."
          + base64.encodeToString(pair.getPublic().getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Ed25519 is not available", e);
    }
  }

  /** What others need to check signatures. */
  public TrustedKey trusted() {
    return trusted;
  }

  /** States that the chain had this link; the instant is cut to milliseconds. */
  public Checkpoint sign(long position, long globalIndex, byte[] link, Instant now) {
    String hash = HexFormat.of().formatHex(link);
    Instant madeAt = Instant.ofEpochMilli(now.toEpochMilli());
    try {
      Signature ed25519 = Signature.getInstance("Ed25519");
      ed25519.initSign(secret);
      ed25519.update(Checkpoint.statement(position, globalIndex, hash, madeAt));
      String signature = Base64.getEncoder().encodeToString(ed25519.sign());
      return new Checkpoint(position, globalIndex, hash, madeAt, trusted.id(), signature);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot sign with Ed25519", e);
    }
  }

  /** The key file of a folder. */
  public static Path file(Path home) {
    return home.resolve(FILE);
  }
}
