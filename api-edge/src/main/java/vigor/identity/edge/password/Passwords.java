package vigor.identity.edge.password;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.identity.edge.DerivedSecret;
import vigor.identity.edge.Hmac;

/**
 * Stretches and checks passwords: Argon2id with 19 MiB, two passes, one lane (OWASP Password
 * Storage Cheat Sheet), over a keyed hash, so that a stolen table alone cannot be attacked.
 */
@Component
public final class Passwords {
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int LANES = 1;
  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;

  private final Argon2PasswordEncoder argon2 =
      new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);

  private final Hmac pepper;
  private final PasswordPool pool;
  private final String hashOfNobody;

  Passwords(DerivedSecret secret, PasswordPool pool) {
    this.pepper = new Hmac(secret, "identity/password-pepper");
    this.pool = pool;
    this.hashOfNobody = encode("nobody's password");
  }

  /** The text to store, in PHC form, so that its cost can be told and raised later. */
  public Mono<String> hash(String password) {
    return pool.run(() -> encode(password));
  }

  /**
   * Whether the password belongs to the stored hash. Without one the answer is no, after the same
   * work: the time taken must not tell whether an address is known.
   */
  public Mono<Boolean> matches(String password, @Nullable String stored) {
    String hash = stored == null ? hashOfNobody : stored;
    return pool.run(() -> argon2.matches(peppered(password), hash) && stored != null);
  }

  /** Whether a stored hash was made at a lower cost than today's. */
  public boolean isOutdated(String stored) {
    return argon2.upgradeEncoding(stored);
  }

  private String encode(String password) {
    String encoded = argon2.encode(peppered(password));
    if (encoded == null) {
      throw new IllegalStateException("a password cannot be encoded to nothing");
    }
    return encoded;
  }

  private String peppered(String password) {
    return Base64.getEncoder().encodeToString(pepper.of(password));
  }
}
