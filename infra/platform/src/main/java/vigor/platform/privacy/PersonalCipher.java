package vigor.platform.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;
import vigor.kernel.command.PersonId;

/** Seals single values with a person's key, bound to their place so that none can be moved. */
public final class PersonalCipher {
  /** The JSON member that holds a sealed value. */
  public static final String MARKER = "~enc";

  private static final String FORM = "1.";

  private final PersonalKeys keys;

  public PersonalCipher(PersonalKeys keys) {
    this.keys = keys;
  }

  /** Seals a value; {@code context} names its place and must be given again to open it. */
  public String encrypt(PersonId person, String context, byte[] plain) {
    byte[] sealed = Aes.seal(keys.obtain(person), bound(person, context), plain);
    return FORM + Base64.getEncoder().encodeToString(sealed);
  }

  /**
   * Opens a value, or returns empty when the key was destroyed. Throws {@link
   * PersonalDataIsCorrupt} when it was altered or belongs elsewhere.
   */
  public Optional<byte[]> decrypt(PersonId person, String context, String sealed) {
    return keys.find(person).map(key -> open(key, person, context, bytes(person, context, sealed)));
  }

  private byte[] bytes(PersonId person, String context, String sealed) {
    try {
      return Base64.getDecoder().decode(sealed.substring(FORM.length()));
    } catch (IllegalArgumentException e) {
      throw refused(person, context, e);
    }
  }

  private PersonalDataIsCorrupt refused(PersonId person, String context, Exception cause) {
    keys.refused(person, context);
    return new PersonalDataIsCorrupt(context, cause);
  }

  /** As {@link #encrypt}, for what is stored as bytes. */
  public byte[] encryptBytes(PersonId person, String context, byte[] plain) {
    return Aes.seal(keys.obtain(person), bound(person, context), plain);
  }

  /** As {@link #decrypt}, for what is stored as bytes. */
  public Optional<byte[]> decryptBytes(PersonId person, String context, byte[] sealed) {
    return keys.find(person).map(key -> open(key, person, context, sealed));
  }

  private byte[] open(SecretKey key, PersonId person, String context, byte[] sealed) {
    try {
      return Aes.open(key, bound(person, context), sealed);
    } catch (GeneralSecurityException e) {
      throw refused(person, context, e);
    }
  }

  private static byte[] bound(PersonId person, String context) {
    return (FORM + context + "#" + person).getBytes(StandardCharsets.UTF_8);
  }
}
