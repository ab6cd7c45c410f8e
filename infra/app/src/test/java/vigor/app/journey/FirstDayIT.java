package vigor.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vigor.app.process.ApiClient;
import vigor.app.process.VigorProcess;

/** The first day with nothing configured: events in the built-in PostgreSQL. */
class FirstDayIT extends FirstDayAcceptance {
  @TempDir static Path folder;
  private static VigorProcess vigor;

  @BeforeAll
  static void start() throws Exception {
    vigor = VigorProcess.start(folder.resolve("home"), Map.of());
  }

  @AfterAll
  static void stop() throws Exception {
    assertThat(vigor.stop()).as("exit code after Ctrl-C").isIn(0, 143);
  }

  @Test
  void the_operator_makes_a_registered_person_an_administrator() throws Exception {
    ApiClient anonymous = ApiClient.anonymous(vigor.address());
    String email = "operator-" + UUID.randomUUID() + "@example.org";
    anonymous.post("auth/register", ApiClient.registration(email));
    assertThat(vigor.admin(email)).startsWith("0 The account " + email + " is an administrator");
    JsonNode login = anonymous.post("auth/login", ApiClient.login(email)).body();
    assertThat(login.path("user").path("roles").valueStream().map(JsonNode::asString))
        .containsExactlyInAnyOrder("user", "admin");
  }

  @Override
  VigorProcess vigor() {
    return vigor;
  }
}
