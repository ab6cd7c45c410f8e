package vigor.platform.privacy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vigor.kernel.command.PersonId;

/**
 * Keys in the schema {@code personal_keys}, wrapped by the master key. They are written outside the
 * caller's transaction: a key without events is harmless, an event without its key is lost.
 */
public final class JdbcPersonalKeys implements PersonalKeys {
  private static final Logger LOG = LoggerFactory.getLogger(JdbcPersonalKeys.class);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int KEY_BYTES = 32;

  private final JdbcClient jdbc;
  private final TransactionTemplate apart;
  private final SecretKey wrapping;
  private final Predicate<PersonId> erased;
  private final Cache<PersonId, SecretKey> unwrapped =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofMinutes(5)).build();

  /** Nobody else may use these connections. */
  public JdbcPersonalKeys(DataSource own, MasterKey master) {
    this(own, master, person -> false);
  }

  /** The same; of whom {@code erased} names no key is taken from memory, whoever destroyed it. */
  public JdbcPersonalKeys(DataSource own, MasterKey master, Predicate<PersonId> erased) {
    this.jdbc = JdbcClient.create(own);
    this.apart = apart(own);
    this.erased = erased;
    this.wrapping = new SecretKeySpec(master.derive("personal-keys"), "AES");
  }

  /**
   * Without it Spring lends the connection to the caller's transaction until that ends: a few
   * callers with new keys then hold all connections, and each waits for one more.
   */
  private static TransactionTemplate apart(DataSource own) {
    TransactionTemplate apart = new TransactionTemplate(new JdbcTransactionManager(own));
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    return apart;
  }

  @Override
  public SecretKey obtain(PersonId person) {
    return find(person).orElseGet(() -> make(person));
  }

  @Override
  public Optional<SecretKey> find(PersonId person) {
    return Optional.ofNullable(
        erased.test(person) ? load(person) : unwrapped.get(person, this::load));
  }

  @Override
  public void refused(PersonId person, String place) {
    LOG.error("A sealed value of {} at {} was altered or moved; it is not opened.", person, place);
    update(
        jdbc.sql(
                "insert into personal_keys.refused_opening as o"
                    + " values (:person, :place, 1, now(), now()) on conflict (person_id, place)"
                    + " do update set times = o.times + 1, last_at = now()")
            .param("person", person.value())
            .param("place", place));
  }

  @Override
  public void destroy(PersonId person) {
    update(
        jdbc.sql(
                "insert into personal_keys.person_key (person_id, wrapped_key, destroyed_at)"
                    + " values (:person, null, now()) on conflict (person_id) do update"
                    + " set wrapped_key = null, destroyed_at = now()")
            .param("person", person.value()));
    unwrapped.invalidate(person);
  }

  /** Two writers at once agree on the first one's key. */
  private SecretKey make(PersonId person) {
    byte[] fresh = new byte[KEY_BYTES];
    RANDOM.nextBytes(fresh);
    update(
        jdbc.sql(
                "insert into personal_keys.person_key (person_id, wrapped_key)"
                    + " values (:person, :key) on conflict (person_id) do nothing")
            .param("person", person.value())
            .param("key", Aes.seal(wrapping, context(person), fresh)));
    return find(person).orElseThrow(() -> new PersonalKeyDestroyed(person));
  }

  private void update(StatementSpec statement) {
    apart.executeWithoutResult(transaction -> statement.update());
  }

  private @Nullable SecretKey load(PersonId person) {
    return apart
        .execute(transaction -> wrappedKey(person))
        .map(wrapped -> unwrap(person, wrapped))
        .orElse(null);
  }

  private Optional<byte[]> wrappedKey(PersonId person) {
    return jdbc.sql("select wrapped_key from personal_keys.person_key where person_id = :person")
        .param("person", person.value())
        .query((row, number) -> Optional.ofNullable(row.getBytes(1)))
        .optional()
        .flatMap(found -> found);
  }

  private SecretKey unwrap(PersonId person, byte[] wrapped) {
    try {
      return new SecretKeySpec(Aes.open(wrapping, context(person), wrapped), "AES");
    } catch (GeneralSecurityException e) {
      throw new PersonalDataIsCorrupt("the key store; is the master key the right one?", e);
    }
  }

  private static byte[] context(PersonId person) {
    return ("person-key#" + person).getBytes(StandardCharsets.UTF_8);
  }
}
