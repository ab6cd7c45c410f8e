package vigor.platform.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
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
    return keys.find(person)
        .map(
            key -> {
              try {
                byte[] bytes = Base64.getDecoder().decode(sealed.substring(FORM.length()));
                return Aes.open(key, bound(person, context), bytes);
              } catch (GeneralSecurityException | IllegalArgumentException e) {
                throw new PersonalDataIsCorrupt(context, e);
              }
            });
  }

  private static byte[] bound(PersonId person, String context) {
    return (FORM + context + "#" + person).getBytes(StandardCharsets.UTF_8);
  }
}
