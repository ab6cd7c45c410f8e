package vigor.identity.edge.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import vigor.identity.edge.EmailClaims;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;
import vigor.kernel.edge.testing.TestAccounts;

@EdgeTest
class RegistrationTest {
  private final Browser browser;
  private final DatabaseClient database;
  private final EmailClaims claims;

  RegistrationTest(Browser browser, DatabaseClient database, EmailClaims claims) {
    this.browser = browser;
    this.database = database;
    this.claims = claims;
  }

  @Test
  void registering_signs_in_and_shows_nobody_a_secret() {
    browser
        .post("/api/v1/auth/register", form("one@example.org"))
        .expectStatus()
        .isCreated()
        .expectHeader()
        .valueMatches("Cache-Control", ".*no-store.*")
        .expectBody()
        .jsonPath("$.user.email")
        .isEqualTo("one@example.org")
        .jsonPath("$.user.roles")
        .isEqualTo(List.of("user"))
        .jsonPath("$.expiresIn")
        .isEqualTo(600)
        .jsonPath("$.accessToken")
        .isNotEmpty();
    assertThat(browser.cookie("vigor_refresh")).hasSize(43);
  }

  @Test
  void whoever_has_registered_is_known_from_then_on() {
    browser.registers(TestAccounts.LATE + "lara@example.org", "a quiet river 1874");
    browser
        .send(HttpMethod.GET, "/api/v1/auth/me", null, null)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.email")
        .isEqualTo(TestAccounts.LATE + "lara@example.org");
  }

  @Test
  void two_hundred_registrations_of_one_address_at_once_make_one_account() {
    WebClient crowd = browser.crowd(200);
    Map<Integer, Long> statuses =
        Flux.range(0, 200)
            .flatMap(
                i ->
                    crowd
                        .post()
                        .uri("/api/v1/auth/register")
                        .header("X-Forwarded-For", "2001:db8:ffff:" + i + "::1")
                        .bodyValue(form("race@example.org"))
                        .exchangeToMono(
                            answer -> answer.releaseBody().thenReturn(answer.statusCode().value())),
                200)
            .collect(Collectors.groupingBy(status -> status, Collectors.counting()))
            .block();

    assertThat(statuses).isEqualTo(Map.of(201, 1L, 409, 199L));
    assertThat(rowsOf("race@example.org")).isEqualTo(1);
  }

  @Test
  void an_address_in_other_letters_is_the_same_address() {
    assertThat(register("Mixed.Case@example.org")).isEqualTo(201);
    browser
        .post("/api/v1/auth/register", form("  mixed.case@EXAMPLE.org "))
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.rule")
        .isEqualTo("EmailIsUnclaimed")
        .jsonPath("$.field")
        .isEqualTo("email");
  }

  @Test
  void a_refused_registration_leaves_no_credential() {
    register("taken@example.org");
    database
        .sql("delete from identity.credential where claim = :claim")
        .bind("claim", claims.claimFor("taken@example.org").hmac())
        .then()
        .block();

    assertThat(register("taken@example.org")).isEqualTo(409);
    assertThat(rowsOf("taken@example.org")).isZero();
  }

  @Test
  void a_short_password_is_refused_by_name() {
    browser
        .post(
            "/api/v1/auth/register",
            Map.of("email", "short@example.org", "password", "1234567", "displayName", "S"))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.field")
        .isEqualTo("password")
        .jsonPath("$.errors[0].field")
        .isEqualTo("password");
  }

  @Test
  void a_password_others_would_try_first_is_refused() {
    for (String password :
        new String[] {"Password1", "obvious@example.org", "Obvious!1", "S.omebody99"}) {
      browser
          .post(
              "/api/v1/auth/register",
              Map.of(
                  "email", "obvious@example.org",
                  "password", password,
                  "displayName", "S.omebody"))
          .expectStatus()
          .isEqualTo(422)
          .expectBody()
          .jsonPath("$.rule")
          .isEqualTo("PasswordIsHardToGuess")
          .jsonPath("$.field")
          .isEqualTo("password");
    }
  }

  private int register(String email) {
    return browser
        .http()
        .post()
        .uri("/api/v1/auth/register")
        .bodyValue(form(email))
        .exchange()
        .returnResult(Void.class)
        .getStatus()
        .value();
  }

  private long rowsOf(String email) {
    Long rows =
        database
            .sql("select count(*) as rows from identity.credential where claim = :claim")
            .bind("claim", claims.claimFor(email).hmac())
            .map(row -> row.get("rows", Long.class))
            .one()
            .block();
    return rows == null ? 0 : rows;
  }

  private static Map<String, String> form(String email) {
    return Map.of("email", email, "password", "correct horse battery", "displayName", "Somebody");
  }
}
