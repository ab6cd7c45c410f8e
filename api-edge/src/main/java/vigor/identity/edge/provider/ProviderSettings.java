package vigor.identity.edge.provider;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The provider this installation trusts.
 *
 * @param issuer as its tokens name it, letter for letter
 * @param clientId what the provider calls this installation
 * @param clientSecret what proves to the provider that it is this installation
 * @param name what people read on the button
 */
record ProviderSettings(String issuer, String clientId, String clientSecret, String name) {
  private static final String FILE = "file:";
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  /** Null when nothing is set; throws {@link IllegalStateException} when only some of it is. */
  static @Nullable ProviderSettings of(String issuer, String id, String secret, String name) {
    long given = Stream.of(issuer, id, secret).filter(text -> !text.isBlank()).count();
    if (given == 0) {
      return null;
    }
    if (given < 3) {
      throw new IllegalStateException(
          "VIGOR_OIDC_ISSUER, VIGOR_OIDC_CLIENT_ID and VIGOR_OIDC_CLIENT_SECRET go together");
    }
    String host = host(issuer.strip());
    return new ProviderSettings(
        issuer.strip(), id.strip(), secret(secret.strip()), name.isBlank() ? host : name.strip());
  }

  /** Fails unless what is sent to the address can be read by nobody on the way. */
  static URI guarded(@Nullable URI address) {
    if (address == null || address.getHost() == null || !isSafe(address)) {
      throw new IllegalStateException("an identity provider is reached by https, not " + address);
    }
    return address;
  }

  private static boolean isSafe(URI address) {
    return "https".equals(address.getScheme())
        || ("http".equals(address.getScheme()) && THIS_MACHINE.contains(address.getHost()));
  }

  private static String host(String issuer) {
    try {
      URI address = guarded(URI.create(issuer));
      if (address.getRawQuery() != null || address.getRawFragment() != null) {
        throw new IllegalStateException("VIGOR_OIDC_ISSUER has neither a query nor a fragment");
      }
      return address.getHost();
    } catch (IllegalArgumentException noAddress) {
      throw new IllegalStateException("VIGOR_OIDC_ISSUER must be an address, https://…", noAddress);
    }
  }

  private static String secret(String text) {
    if (!text.startsWith(FILE)) {
      return text;
    }
    try {
      return Files.readString(Path.of(text.substring(FILE.length()))).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("VIGOR_OIDC_CLIENT_SECRET names a file nobody can read", e);
    }
  }

  @Override
  public String toString() {
    return "ProviderSettings[" + issuer + "]";
  }
}
