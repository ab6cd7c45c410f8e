package vigor.identity.edge.provider;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is at the provider, as a verified ID token says.
 *
 * @param subject keyed hash of the provider's own name for the person, 32 bytes
 * @param issuer whose name that is
 * @param email the address the provider vouches for; null when there is none it vouches for
 * @param name what the person is called there; null when it does not tell
 * @param authenticatedAt when the provider last saw proof of who it is (UTC); null when it does not
 *     tell
 */
public record ProviderIdentity(
    byte[] subject,
    String issuer,
    @Nullable String email,
    @Nullable String name,
    @Nullable Instant authenticatedAt) {
  @Override
  public String toString() {
    return "ProviderIdentity[" + issuer + "]";
  }
}
