package vigor.identity.edge.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseCookie;
import org.springframework.util.MultiValueMap;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;
import vigor.kernel.edge.testing.People;

@EdgeTest
class CookieGuardTest {
  private static final String CHANGE = "/api/v1/workouts";

  private final Browser browser;
  private final People people;
  private MultiValueMap<String, ResponseCookie> cookies;

  CookieGuardTest(Browser browser, People people) {
    this.browser = browser;
    this.people = people;
    this.cookies = MultiValueMap.fromSingleValue(Map.of());
  }

  @BeforeEach
  void signIn() {
    cookies =
        browser
            .post(
                "/api/v1/auth/register",
                Map.of(
                    "email", UUID.randomUUID() + "@example.org",
                    "password", "correct horse battery",
                    "displayName", "Somebody"))
            .returnResult(Void.class)
            .getResponseCookies();
  }

  @Test
  void a_cookie_with_the_token_of_its_session_may_change_things() {
    browser.post(CHANGE, Map.of()).expectStatus().isCreated();
  }

  @Test
  void a_cookie_alone_may_read() {
    browser.send(HttpMethod.GET, "/api/v1/auth/me", null, null).expectStatus().isOk();
  }

  @Test
  void a_cookie_alone_may_not_change_anything() {
    browser
        .send(HttpMethod.POST, CHANGE, Map.of(), null)
        .expectStatus()
        .isForbidden()
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:vigor:problem:forbidden");
  }

  @Test
  void the_token_of_another_session_does_not_fit() {
    String foreign = Objects.requireNonNull(browser.cookie("vigor_csrf"));
    signIn();
    browser.setCookie("vigor_csrf", foreign);

    browser.send(HttpMethod.POST, CHANGE, Map.of(), foreign).expectStatus().isForbidden();
  }

  @Test
  void a_bearer_token_needs_no_csrf_token() {
    browser
        .http()
        .post()
        .uri(CHANGE)
        .headers(people.as(new PersonId(UUID.randomUUID())))
        .bodyValue(Map.of())
        .exchange()
        .expectStatus()
        .isCreated();
  }

  @Test
  void a_wrong_bearer_token_is_not_saved_by_a_good_cookie() {
    browser
        .http()
        .get()
        .uri("/api/v1/auth/me")
        .cookie("vigor_access", Objects.requireNonNull(browser.cookie("vigor_access")))
        .headers(headers -> headers.setBearerAuth("x.y.z"))
        .exchange()
        .expectStatus()
        .isUnauthorized();
  }

  @Test
  void a_page_of_another_site_may_not_even_log_in() {
    Map<String, String> form = Map.of("email", "a@example.org", "password", "correct horse");
    for (var header :
        Map.of("Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example").entrySet()) {
      browser
          .http()
          .post()
          .uri("/api/v1/auth/login")
          .header(header.getKey(), header.getValue())
          .bodyValue(form)
          .exchange()
          .expectStatus()
          .isForbidden();
    }
  }

  @Test
  void scripts_can_read_the_csrf_cookie_only() {
    assertThat(cookies.toSingleValueMap().values())
        .allSatisfy(
            cookie -> {
              assertThat(cookie.isHttpOnly()).isEqualTo(!cookie.getName().equals("vigor_csrf"));
              assertThat(cookie.getSameSite()).isIn("Lax", "Strict");
              assertThat(cookie.isSecure()).isFalse();
            })
        .extracting(ResponseCookie::getName)
        .containsExactlyInAnyOrder("vigor_access", "vigor_refresh", "vigor_csrf", "vigor_device");
    assertThat(Objects.requireNonNull(cookies.getFirst("vigor_refresh")).getPath())
        .isEqualTo("/api/v1/auth");
  }

  @Test
  void logging_out_ends_the_session_and_takes_the_cookies() {
    String spent = Objects.requireNonNull(browser.cookie("vigor_refresh"));
    String csrf = Objects.requireNonNull(browser.cookie("vigor_csrf"));
    browser.post("/api/v1/auth/logout", null).expectStatus().isNoContent();
    assertThat(browser.cookie("vigor_access")).isNull();

    browser.setCookie("vigor_refresh", spent);
    browser
        .send(HttpMethod.POST, "/api/v1/auth/refresh", null, csrf)
        .expectStatus()
        .isUnauthorized();
  }

  @Test
  void a_bearer_token_can_end_its_session_too() {
    String csrf = Objects.requireNonNull(browser.cookie("vigor_csrf"));
    String access = Objects.requireNonNull(browser.cookie("vigor_access"));
    browser
        .http()
        .post()
        .uri("/api/v1/auth/logout")
        .headers(headers -> headers.setBearerAuth(access))
        .exchange()
        .expectStatus()
        .isNoContent();

    browser
        .send(HttpMethod.POST, "/api/v1/auth/refresh", null, csrf)
        .expectStatus()
        .isUnauthorized();
  }

  @Test
  void a_session_is_renewed_with_its_csrf_token_only() {
    browser.send(HttpMethod.POST, "/api/v1/auth/refresh", null, null).expectStatus().isForbidden();
    browser.post("/api/v1/auth/refresh", null).expectStatus().isOk();
  }
}
