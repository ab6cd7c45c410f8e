package vigor.coaching.domain.provider;

import java.util.Map;
import vigor.coaching.command.provider.KeyRef;
import vigor.coaching.command.provider.ProviderSetup;
import vigor.kernel.command.CommandRefused;

/**
 * A key that the environment gives for one address is not sent to another: whoever can configure
 * providers could otherwise have it delivered to himself.
 */
final class KeyStaysWithItsAddress {
  private KeyStaysWithItsAddress() {}

  static void check(ProviderSetup setup, Map<String, ProviderSetup> found) {
    boolean elsewhere =
        !setup.key().equals(KeyRef.NONE)
            && found.values().stream()
                .anyMatch(
                    known ->
                        known.key().equals(setup.key())
                            && !known.baseUrl().equals(setup.baseUrl()));
    if (elsewhere) {
      throw CommandRefused.rule(
          "KeyStaysWithItsAddress",
          "baseUrl",
          "This key belongs to another address. Give the new address a key of its own.");
    }
  }
}
