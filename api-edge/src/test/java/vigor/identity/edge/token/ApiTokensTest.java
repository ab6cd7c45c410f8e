package vigor.identity.edge.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;
import vigor.kernel.edge.testing.TestErasures;

@EdgeTest
class ApiTokensTest {
  private static final String TOKENS = "/api/v1/auth/tokens";

  private final Browser browser;
  private final DatabaseClient database;
  private final TestErasures erasures;
  private final String email = UUID.randomUUID() + "@example.org";

  ApiTokensTest(Browser browser, DatabaseClient database, TestErasures erasures) {
    this.browser = browser;
    this.database = database;
    this.erasures = erasures;
  }

  @BeforeEach
  void register() {
    browser
        .post(
            "/api/v1/auth/register",
            Map.of("email", email, "password", "correct horse battery", "displayName", "Somebody"))
        .expectStatus()
        .isCreated();
  }

  @Test
  void a_token_does_what_its_scopes_allow_and_nothing_else() {
    String secret = make("training:read").get("secret").asString();

    call(secret, HttpMethod.GET, "/api/v1/equipment").expectStatus().isOk();
    call(secret, HttpMethod.POST, "/api/v1/workouts")
        .expectStatus()
        .isForbidden()
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:vigor:problem:scope-missing")
        .jsonPath("$.detail")
        .isEqualTo("This needs an API token with the scope training:write.");
    call(secret, HttpMethod.GET, "/api/v1/auth/me").expectStatus().isForbidden();
  }

  @Test
  void no_token_reaches_what_only_a_person_may_do() {
    String secret = make("training:write", "profile:write").get("secret").asString();

    call(secret, HttpMethod.GET, TOKENS).expectStatus().isForbidden();
    call(secret, HttpMethod.POST, "/api/v1/auth/logout-everywhere").expectStatus().isForbidden();
    call(secret, HttpMethod.GET, "/api/v1/admin/costs").expectStatus().isForbidden();
  }

  @Test
  void the_secret_is_shown_once_and_stored_as_its_hash_only() {
    String secret = make("training:read").get("secret").asString();

    assertThat(secret).matches("vgr_[A-Za-z0-9_-]{43}");
    assertThat(list().toString()).doesNotContain(secret).contains("My script");
    assertThat(stored()).doesNotContain(secret).doesNotContain(secret.substring(4));
  }

  @Test
  void a_deleted_token_works_no_longer_from_this_moment() {
    JsonNode made = make("training:read");
    String secret = made.get("secret").asString();
    call(secret, HttpMethod.GET, "/api/v1/equipment").expectStatus().isOk();
    assertThat(list().get(0).get("lastUsedAt").isNull()).isFalse();

    delete(made.get("token").get("id").asString()).expectStatus().isNoContent();

    call(secret, HttpMethod.GET, "/api/v1/equipment").expectStatus().isUnauthorized();
    assertThat(list()).isEmpty();
  }

  @Test
  void an_expired_token_works_no_longer_and_is_forgotten_when_the_next_is_made() {
    String secret = make("training:read").get("secret").asString();
    database
        .sql("update identity.api_token set expires_at = now(), name = 'spent ' || name")
        .then()
        .block();

    call(secret, HttpMethod.GET, "/api/v1/equipment").expectStatus().isUnauthorized();
    make("training:read");

    assertThat(stored()).contains("My script of " + email).doesNotContain("spent My script");
  }

  @Test
  void somebody_elses_token_is_not_there() {
    String id = make("training:read").get("token").get("id").asString();
    browser.post(
        "/api/v1/auth/register",
        Map.of("email", "x" + email, "password", "correct horse battery", "displayName", "X"));

    delete(id).expectStatus().isNotFound();
  }

  @Test
  void a_token_is_made_only_by_who_has_just_given_the_password() {
    database.sql("update identity.refresh_family set confirmed_at = null").then().block();

    request("training:read")
        .expectStatus()
        .isForbidden()
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:vigor:problem:step-up-required");
  }

  @Test
  void a_token_in_the_pages_cookie_is_no_token() {
    String secret = make("training:read").get("secret").asString();

    browser
        .http()
        .get()
        .uri("/api/v1/equipment")
        .cookie("vigor_access", secret)
        .exchange()
        .expectStatus()
        .isUnauthorized();
  }

  @Test
  void the_tokens_of_who_erases_the_account_are_gone_with_the_answer() {
    String secret = make("training:read").get("secret").asString();

    browser.erasesAccount();

    call(secret, HttpMethod.GET, "/api/v1/equipment").expectStatus().isUnauthorized();
    assertThat(stored()).doesNotContain("My script of " + email);
  }

  @Test
  void the_token_of_somebody_erased_by_another_node_works_no_longer() {
    String secret = make("training:read").get("secret").asString();

    erasures.mark(me());

    call(secret, HttpMethod.GET, "/api/v1/equipment").expectStatus().isUnauthorized();
    assertThat(stored()).contains("My script of " + email);
  }

  @Test
  void an_unknown_scope_is_refused_by_name() {
    request("everything").expectStatus().isBadRequest().expectBody().jsonPath("$.field").exists();
  }

  private JsonNode make(String... scopes) {
    byte[] body =
        request(scopes).expectStatus().isCreated().expectBody().returnResult().getResponseBody();
    return JsonMapper.shared().readTree(body);
  }

  private ResponseSpec request(String... scopes) {
    return browser.post(
        TOKENS,
        Map.of("name", " My script of " + email + " ", "scopes", List.of(scopes), "days", 30));
  }

  private PersonId me() {
    byte[] body =
        browser
            .send(HttpMethod.GET, "/api/v1/auth/me", null, null)
            .expectStatus()
            .isOk()
            .expectBody()
            .returnResult()
            .getResponseBody();
    return PersonId.of(JsonMapper.shared().readTree(body).get("id").asString());
  }

  private ResponseSpec delete(String id) {
    return browser.send(
        HttpMethod.DELETE,
        TOKENS + "/" + id,
        null,
        Objects.requireNonNull(browser.cookie("vigor_csrf")));
  }

  private ResponseSpec call(String secret, HttpMethod method, String path) {
    return browser
        .http()
        .method(method)
        .uri(path)
        .headers(headers -> headers.setBearerAuth(secret))
        .exchange();
  }

  private JsonNode list() {
    byte[] body =
        browser
            .send(HttpMethod.GET, TOKENS, null, null)
            .expectStatus()
            .isOk()
            .expectBody()
            .returnResult()
            .getResponseBody();
    return JsonMapper.shared().readTree(body).get("items");
  }

  private String stored() {
    return Objects.requireNonNull(
        database
            .sql(
                "select coalesce(string_agg(t::text, ''), '') as all_rows from identity.api_token t")
            .map(row -> Objects.requireNonNull(row.get("all_rows", String.class)))
            .one()
            .block());
  }
}
