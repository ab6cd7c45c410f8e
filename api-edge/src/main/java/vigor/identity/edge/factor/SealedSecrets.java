package vigor.identity.edge.factor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import vigor.identity.edge.DerivedSecret;
import vigor.kernel.command.PersonId;

/**
 * Seals secrets that must be read again: AES-256-GCM with a key derived from the master key, a
 * random nonce in front, and the person as context, so that one person's secret fits no other row.
 */
@Component
final class SealedSecrets {
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKeySpec key;

  SealedSecrets(DerivedSecret secret) {
    this.key = new SecretKeySpec(secret.derive("identity/second-factor"), "AES");
  }

  byte[] seal(PersonId person, byte[] secret) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, person, secret);
    return ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
  }

  /** Throws {@link IllegalStateException} when the bytes were not sealed here for this person. */
  byte[] open(PersonId person, byte[] sealed) {
    byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
    byte[] rest = Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
    return run(Cipher.DECRYPT_MODE, nonce, person, rest);
  }

  private byte[] run(int mode, byte[] nonce, PersonId person, byte[] input) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(person.toString().getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a second factor cannot be read; another master key?", e);
    }
  }
}
