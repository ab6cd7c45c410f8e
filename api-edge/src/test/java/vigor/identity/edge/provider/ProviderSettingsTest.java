package vigor.identity.edge.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderSettingsTest {
  private static final String ISSUER = "https://id.example.org/realms/home";

  @Test
  void nothing_set_is_no_provider() {
    assertThat(ProviderSettings.of("", " ", "", "")).isNull();
  }

  @Test
  void half_of_it_is_a_mistake_that_is_told_at_the_start() {
    assertThatThrownBy(() -> ProviderSettings.of(ISSUER, "vigor", "", ""))
        .hasMessageContaining("go together");
  }

  @Test
  void without_a_name_people_read_the_host() {
    ProviderSettings settings = settings("secret");

    assertThat(settings.name()).isEqualTo("id.example.org");
    assertThat(settings.issuer()).isEqualTo(ISSUER);
    assertThat(settings.toString()).doesNotContain("secret");
  }

  @Test
  void the_secret_may_lie_in_a_file(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("oidc"), "from a file\n");

    assertThat(settings("file:" + file).clientSecret()).isEqualTo("from a file");
    assertThatThrownBy(() -> settings("file:" + folder.resolve("missing")))
        .hasMessageContaining("names a file nobody can read");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://id.example.org",
        "ftp://id.example.org",
        "id.example.org",
        "https://id.example.org?x=y",
        "https://id.example.org#x",
        "https:// "
      })
  void an_issuer_that_others_could_listen_to_is_refused(String issuer) {
    assertThatThrownBy(() -> ProviderSettings.of(issuer, "vigor", "secret", ""))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:8180", "http://127.0.0.1:8180", "http://[::1]:8180"})
  void on_this_machine_nobody_listens(String issuer) {
    assertThat(ProviderSettings.of(issuer, "vigor", "secret", "")).isNotNull();
  }

  private static ProviderSettings settings(String secret) {
    return Objects.requireNonNull(ProviderSettings.of(ISSUER, "vigor", secret, ""));
  }
}
