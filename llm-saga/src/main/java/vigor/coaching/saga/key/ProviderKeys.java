package vigor.coaching.saga.key;

import java.util.Optional;
import vigor.coaching.command.provider.KeyRef;

/** Finds the key a reference names. */
public interface ProviderKeys {

  /** The key; empty when there is none in that place at the moment. */
  Optional<String> find(KeyRef ref);
}
