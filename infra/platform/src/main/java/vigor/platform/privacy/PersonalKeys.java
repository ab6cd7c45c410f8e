package vigor.platform.privacy;

import java.util.Optional;
import javax.crypto.SecretKey;
import vigor.kernel.command.PersonId;

/** One AES-256 key per person. */
public interface PersonalKeys {
  /**
   * The key of this person, made on first use and durable before it is returned. Throws {@link
   * PersonalKeyDestroyed} after erasure: nothing new may be stored about an erased person.
   */
  SecretKey obtain(PersonId person);

  /** The key, or empty when it was destroyed or never made. */
  Optional<SecretKey> find(PersonId person);

  /** Writes down that a sealed value at {@code place} was altered or moved. */
  default void refused(PersonId person, String place) {}

  /** Makes everything encrypted with the key unreadable, for ever. */
  void destroy(PersonId person);
}
