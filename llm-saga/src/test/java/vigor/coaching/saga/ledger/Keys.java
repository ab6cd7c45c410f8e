package vigor.coaching.saga.ledger;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import vigor.kernel.command.PersonId;
import vigor.platform.privacy.PersonalKeys;

/** Keys of persons, in memory. */
final class Keys implements PersonalKeys {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Map<PersonId, SecretKey> keys = new ConcurrentHashMap<>();

  @Override
  public SecretKey obtain(PersonId person) {
    return keys.computeIfAbsent(person, p -> made());
  }

  @Override
  public Optional<SecretKey> find(PersonId person) {
    return Optional.ofNullable(keys.get(person));
  }

  @Override
  public void destroy(PersonId person) {
    keys.remove(person);
  }

  private static SecretKey made() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return new SecretKeySpec(bytes, "AES");
  }
}
