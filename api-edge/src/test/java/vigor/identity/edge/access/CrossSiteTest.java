package vigor.identity.edge.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.RequestBodySpec;
import vigor.kernel.edge.route.Route;
import vigor.kernel.edge.route.Routes;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;

/** What a page of another site can make a signed-in browser send, and the answers. */
@EdgeTest
class CrossSiteTest {
  private static final String CHANGE = "/api/v1/workouts";

  private final Browser browser;
  private final Routes routes;
  private final String self;

  CrossSiteTest(Browser browser, Routes routes, @LocalServerPort int port) {
    this.browser = browser;
    this.routes = routes;
    this.self = "http://localhost:" + port;
  }

  @BeforeEach
  void signIn() {
    browser
        .post(
            "/api/v1/auth/register",
            Map.of(
                "email", UUID.randomUUID() + "@example.org",
                "password", "correct horse battery",
                "displayName", "Somebody"))
        .expectStatus()
        .isCreated();
  }

  @Test
  void no_route_changes_anything_for_a_cookie_alone() {
    assertThat(changing())
        .isNotEmpty()
        .allSatisfy(
            route ->
                browser
                    .send(
                        route.method(),
                        route.path().getPatternString().replaceAll("\\{[^}]+}", "x"),
                        null,
                        null)
                    .expectStatus()
                    .isForbidden());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "https://evil.example",
        "http://localhost",
        "http://localhost:1",
        "http://evil.example/localhost",
        "file://",
        "::not an origin::"
      })
  void another_origin_is_refused_even_with_the_right_token(String origin) {
    assertThat(status(change().header("Origin", origin))).isEqualTo(403);
    assertThat(status(change().header("Origin", self + ".evil.example"))).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site", "", "x"})
  void a_browser_that_names_another_site_is_refused_even_with_the_right_token(String site) {
    assertThat(status(change().header("Sec-Fetch-Site", site))).isEqualTo(403);
  }

  @Test
  void our_own_page_is_let_in() {
    assertThat(status(change().header("Origin", self).header("Sec-Fetch-Site", "same-origin")))
        .isEqualTo(201);
  }

  @Test
  void without_an_origin_the_token_of_the_session_is_what_counts() {
    assertThat(status(change())).isEqualTo(201);
    for (String token : new String[] {"", "x", "null", "undefined"}) {
      assertThat(
              browser
                  .send(HttpMethod.POST, CHANGE, Map.of(), token)
                  .returnResult(Void.class)
                  .getStatus()
                  .value())
          .isEqualTo(403);
    }
  }

  @ParameterizedTest
  @CsvSource({"text/plain", "application/x-www-form-urlencoded", "multipart/form-data"})
  void what_a_plain_form_can_send_is_not_json(String type) {
    assertThat(
            change(MediaType.parseMediaType(type))
                .bodyValue("{}")
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value())
        .isEqualTo(415);
  }

  private Stream<Route> changing() {
    return routes.all().stream()
        .filter(route -> !route.open() && !route.method().equals(HttpMethod.GET));
  }

  private RequestBodySpec change() {
    return change(MediaType.APPLICATION_JSON);
  }

  private RequestBodySpec change(MediaType type) {
    return browser
        .http()
        .post()
        .uri(CHANGE)
        .contentType(type)
        .cookie("vigor_access", Objects.requireNonNull(browser.cookie("vigor_access")))
        .header("X-CSRF-Token", Objects.requireNonNull(browser.cookie("vigor_csrf")));
  }

  private static int status(RequestBodySpec request) {
    return request.bodyValue("{}").exchange().returnResult(Void.class).getStatus().value();
  }
}
