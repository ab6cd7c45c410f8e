package vigor.coaching.saga.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigor.coaching.command.provider.KeyRef;

/** Keys from files, and from a server that speaks as Azure's identity service and key vault do. */
class KeyPlacesTest {
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer azure;

  @TempDir private Path folder;

  @BeforeEach
  void start() throws IOException {
    azure = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    azure.createContext(
        "/tenant/oauth2/v2.0/token", exchange -> answer(exchange, "{\"access_token\":\"t\"}"));
    azure.createContext(
        "/metadata/identity/oauth2/token",
        exchange -> answer(exchange, "{\"access_token\":\"t\"}"));
    azure.createContext(
        "/secrets/openai", exchange -> answer(exchange, "{\"value\":\"from-the-vault\"}"));
    azure.start();
  }

  @AfterEach
  void stop() {
    azure.stop(0);
  }

  @Test
  void a_key_in_a_file_is_read_anew_each_time() throws IOException {
    KeyFolder keys = new KeyFolder(folder);
    assertThat(keys.find(new KeyRef("file:openai"))).isEmpty();
    Files.writeString(folder.resolve("openai"), "one\n");
    assertThat(keys.find(new KeyRef("file:openai"))).contains("one");
    Files.writeString(folder.resolve("openai"), "two\n");
    assertThat(keys.find(new KeyRef("file:openai"))).contains("two");
  }

  @Test
  void an_application_logs_in_and_reads_its_secret() {
    AzureKeyVault vault = vault(Map.of("AZURE_TENANT_ID", "tenant", "AZURE_CLIENT_SECRET", "s"));
    assertThat(vault.find(new KeyRef("vault:openai"))).contains("from-the-vault");
    assertThat(asked)
        .containsExactly(
            "POST /tenant/oauth2/v2.0/token", "GET /secrets/openai?api-version=7.4 Bearer t");
  }

  @Test
  void a_machine_with_an_identity_needs_no_secret() {
    AzureKeyVault vault = vault(Map.of());
    assertThat(vault.find(new KeyRef("vault:openai"))).contains("from-the-vault");
    assertThat(asked.getFirst()).startsWith("GET /metadata/identity/oauth2/token?");
  }

  @Test
  void a_key_is_fetched_once_while_it_is_fresh() {
    AzureKeyVault vault = vault(Map.of());
    vault.find(new KeyRef("vault:openai"));
    vault.find(new KeyRef("vault:openai"));
    assertThat(asked).hasSize(2);
  }

  @Test
  void what_the_vault_does_not_have_is_no_key() {
    assertThat(vault(Map.of()).find(new KeyRef("vault:unheard-of"))).isEmpty();
  }

  @Test
  void a_vault_that_is_away_gives_no_key_and_no_error() {
    AzureKeyVault vault = vault(Map.of());
    azure.stop(0);
    assertThat(vault.find(new KeyRef("vault:openai"))).isEmpty();
  }

  @Test
  void a_place_nobody_set_up_has_no_keys() {
    KeyPlaces places = new KeyPlaces(Map.of("env", ref -> Optional.of("k")));
    assertThat(places.find(new KeyRef("vault:openai"))).isEmpty();
    assertThat(places.find(new KeyRef("env:VIGOR_OPENAI_API_KEY"))).contains("k");
    assertThat(places.find(KeyRef.NONE)).isPresent();
  }

  private AzureKeyVault vault(Map<String, String> login) {
    String here = "http://127.0.0.1:" + azure.getAddress().getPort();
    Map<String, String> environment =
        Map.of(
            "VIGOR_AZURE_KEY_VAULT", here,
            "AZURE_AUTHORITY_HOST", here,
            "AZURE_POD_IDENTITY_AUTHORITY_HOST", here);
    VaultLogin found =
        VaultLogin.in(name -> login.containsKey(name) ? login.get(name) : environment.get(name))
            .orElseThrow();
    return new AzureKeyVault(new VaultApi(found), Clock.systemUTC());
  }

  private void answer(HttpExchange exchange, String body) throws IOException {
    String bearer = exchange.getRequestHeaders().getFirst("Authorization");
    asked.add(
        exchange.getRequestMethod()
            + " "
            + exchange.getRequestURI()
            + (bearer == null ? "" : " " + bearer));
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
