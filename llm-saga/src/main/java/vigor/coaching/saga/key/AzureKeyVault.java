package vigor.coaching.saga.key;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vigor.coaching.command.provider.KeyRef;

/**
 * Keys in Azure Key Vault. The first look at a key waits for the vault, later ones do not: a key is
 * fetched again in the background every five minutes, so that a turned key arrives, and the last
 * one known serves while the vault is away.
 */
public final class AzureKeyVault implements ProviderKeys {
  private static final Logger LOG = LoggerFactory.getLogger(AzureKeyVault.class);
  private static final Duration FRESH = Duration.ofMinutes(5);

  private final VaultApi vault;
  private final Clock clock;
  private final Map<String, Fetched> known = new ConcurrentHashMap<>();

  private record Fetched(Optional<String> key, Instant at, AtomicBoolean renewing) {}

  public AzureKeyVault(VaultApi vault, Clock clock) {
    this.vault = vault;
    this.clock = clock;
  }

  @Override
  public Optional<String> find(KeyRef ref) {
    Fetched fetched = known.computeIfAbsent(ref.name(), name -> fetch(name, Optional.empty()));
    boolean old = fetched.at().plus(FRESH).isBefore(clock.instant());
    if (old && fetched.renewing().compareAndSet(false, true)) {
      Thread.ofVirtual()
          .name("key-vault")
          .start(() -> known.put(ref.name(), fetch(ref.name(), fetched.key())));
    }
    return fetched.key();
  }

  private Fetched fetch(String name, Optional<String> last) {
    Optional<String> key = last;
    try {
      key = vault.secret(name);
    } catch (VaultUnavailable e) {
      LOG.warn("the key vault does not give {}: {}", name, e.getMessage());
    }
    return new Fetched(key, clock.instant(), new AtomicBoolean());
  }
}
