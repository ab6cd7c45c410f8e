package vigor.kernel.edge.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;
import vigor.kernel.edge.testing.People;

@EdgeTest
@ExtendWith(OutputCaptureExtension.class)
class SecurityLogTest {
  private final Browser browser;
  private final People people;

  SecurityLogTest(Browser browser, People people) {
    this.browser = browser;
    this.people = people;
  }

  @Test
  void what_may_be_an_attack_is_logged_by_trace_and_without_names(CapturedOutput output) {
    String email = "canary-" + UUID.randomUUID() + "@example.org";
    browser.post(
        "/api/v1/auth/register",
        Map.of("email", email, "password", "canary horse battery", "displayName", "Canary Name"));
    browser.post("/api/v1/auth/login", Map.of("email", email, "password", "canary guess"));
    browser.http().get().uri("/api/v1/admin/costs").headers(people.somebody()).exchange();

    assertThat(output.getOut())
        .containsPattern("[0-9a-f]{32} session [0-9a-f-]{36} opened by [0-9a-f-]{36}")
        .containsPattern("[0-9a-f]{32} urn:vigor:problem:bad-credentials /api/v1/auth/login")
        .containsPattern("[0-9a-f]{32} urn:vigor:problem:forbidden /api/v1/admin/costs")
        .doesNotContain(email)
        .doesNotContain("canary guess")
        .doesNotContain("canary horse")
        .doesNotContain("Canary Name");
  }
}
