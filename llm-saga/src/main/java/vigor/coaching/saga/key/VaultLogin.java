package vigor.coaching.saga.key;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who asks the vault: an application with a secret of its own ({@code AZURE_TENANT_ID}, {@code
 * AZURE_CLIENT_ID}, {@code AZURE_CLIENT_SECRET}), else the identity of the machine.
 *
 * @param vault for example {@code https://name.vault.azure.net}
 * @param authority where applications log in
 * @param metadata where machines get their tokens
 */
public record VaultLogin(
    String vault, String authority, String metadata, String tenant, String client, String secret) {
  private static final String PUBLIC_CLOUD = "https://login.microsoftonline.com";
  private static final String MACHINE = "http://169.254.169.254";
  private static final String RESOURCE = "https://vault.azure.net";

  /** Empty when {@code VIGOR_AZURE_KEY_VAULT} is unset: then no vault is asked. */
  public static Optional<VaultLogin> in(Function<String, @Nullable String> environment) {
    String vault = text(environment, "VIGOR_AZURE_KEY_VAULT", "");
    return vault.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new VaultLogin(
                vault.replaceAll("/+$", ""),
                text(environment, "AZURE_AUTHORITY_HOST", PUBLIC_CLOUD).replaceAll("/+$", ""),
                text(environment, "AZURE_POD_IDENTITY_AUTHORITY_HOST", MACHINE),
                text(environment, "AZURE_TENANT_ID", ""),
                text(environment, "AZURE_CLIENT_ID", ""),
                text(environment, "AZURE_CLIENT_SECRET", "")));
  }

  boolean isManaged() {
    return tenant.isEmpty() || secret.isEmpty();
  }

  String tokenAddress() {
    return isManaged()
        ? metadata
            + "/metadata/identity/oauth2/token?api-version=2018-02-01&resource="
            + encoded(RESOURCE)
            + (client.isEmpty() ? "" : "&client_id=" + encoded(client))
        : authority + "/" + tenant + "/oauth2/v2.0/token";
  }

  String form() {
    return "grant_type=client_credentials&client_id="
        + encoded(client)
        + "&client_secret="
        + encoded(secret)
        + "&scope="
        + encoded(RESOURCE + "/.default");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String text(
      Function<String, @Nullable String> environment, String name, String otherwise) {
    String text = environment.apply(name);
    return text == null || text.isBlank() ? otherwise : text.strip();
  }

  @Override
  public String toString() {
    return "VaultLogin[" + vault + "]";
  }
}
