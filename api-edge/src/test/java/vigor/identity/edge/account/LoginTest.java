package vigor.identity.edge.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import vigor.identity.edge.EmailClaims;
import vigor.identity.edge.Hmac;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;
import vigor.kernel.edge.testing.TestSecret;

@EdgeTest
class LoginTest {
  private static final String PASSWORD = "correct horse battery";

  private final Browser browser;
  private final DatabaseClient database;
  private final EmailClaims claims;
  private final String email = UUID.randomUUID() + "@example.org";

  LoginTest(Browser browser, DatabaseClient database, EmailClaims claims) {
    this.browser = browser;
    this.database = database;
    this.claims = claims;
  }

  @Test
  void the_right_password_signs_in() {
    register();

    login(email.toUpperCase(Locale.ROOT), PASSWORD)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.user.displayName")
        .isEqualTo("Somebody");
  }

  @Test
  void a_wrong_password_and_an_unknown_address_get_the_same_answer() {
    register();

    assertThat(refusal(email, "wrong " + PASSWORD))
        .isEqualTo(refusal("nobody-" + email, PASSWORD))
        .contains("bad-credentials");
  }

  @Test
  void the_stored_hash_tells_its_cost_and_no_password() {
    register();

    assertThat(hash()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain(PASSWORD);
  }

  @Test
  void a_hash_made_at_a_lower_cost_is_replaced_at_the_next_log_in() {
    register();
    store("password_hash = '" + cheapHash() + "'");

    login(email, PASSWORD).expectStatus().isOk();
    assertThat(hash()).contains("m=19456");
    login(email, PASSWORD).expectStatus().isOk();
  }

  @Test
  void a_registration_cut_off_after_the_account_was_opened_is_mended_by_logging_in() {
    register();
    store("confirmed_at = null");

    login(email, PASSWORD).expectStatus().isOk();
    assertThat(confirmed()).isEqualTo(1);
  }

  @Test
  void a_credential_without_an_account_lets_nobody_in() {
    register();
    store("confirmed_at = null, person_id = '" + UUID.randomUUID() + "'");

    login(email, PASSWORD).expectStatus().isUnauthorized();
  }

  @Test
  void a_guesser_is_slowed_down_and_the_owners_own_browser_is_not() {
    register();
    String known = Objects.requireNonNull(browser.cookie("vigor_device"));
    browser.setCookie("vigor_device", "x" + known);
    for (int i = 0; i < 5; i++) {
      login(email, "wrong " + PASSWORD).expectStatus().isUnauthorized();
    }
    login(email, PASSWORD)
        .expectStatus()
        .isEqualTo(429)
        .expectHeader()
        .valueMatches("Retry-After", "29|30");

    browser.setCookie("vigor_device", known);
    login(email, PASSWORD).expectStatus().isOk();
  }

  private static String cheapHash() {
    byte[] peppered = new Hmac(TestSecret::derive, "identity/password-pepper").of(PASSWORD);
    return Objects.requireNonNull(
        new Argon2PasswordEncoder(16, 32, 1, 1024, 1)
            .encode(Base64.getEncoder().encodeToString(peppered)));
  }

  private void register() {
    browser
        .post(
            "/api/v1/auth/register",
            Map.of("email", email, "password", PASSWORD, "displayName", "Somebody"))
        .expectStatus()
        .isCreated();
  }

  private ResponseSpec login(String address, String password) {
    return browser.post("/api/v1/auth/login", Map.of("email", address, "password", password));
  }

  private String refusal(String address, String password) {
    String body =
        login(address, password)
            .expectStatus()
            .isUnauthorized()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();
    return Objects.requireNonNull(body).replaceAll("\"traceId\":\"[^\"]*\"", "");
  }

  private void store(String assignment) {
    database
        .sql("update identity.credential set " + assignment + " where claim = :claim")
        .bind("claim", claims.claimFor(email).hmac())
        .then()
        .block();
  }

  private String hash() {
    return Objects.requireNonNull(
        database
            .sql("select password_hash from identity.credential where claim = :claim")
            .bind("claim", claims.claimFor(email).hmac())
            .map(row -> Objects.requireNonNull(row.get("password_hash", String.class)))
            .one()
            .block());
  }

  private long confirmed() {
    return Objects.requireNonNull(
        database
            .sql(
                "select count(confirmed_at) as confirmed from identity.credential"
                    + " where claim = :claim")
            .bind("claim", claims.claimFor(email).hmac())
            .map(row -> Objects.requireNonNull(row.get("confirmed", Long.class)))
            .one()
            .block());
  }
}
