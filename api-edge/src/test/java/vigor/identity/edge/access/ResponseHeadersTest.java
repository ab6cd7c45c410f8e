package vigor.identity.edge.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.FluxExchangeResult;
import vigor.kernel.edge.route.Route;
import vigor.kernel.edge.route.Routes;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;
import vigor.kernel.edge.testing.People;

@EdgeTest
class ResponseHeadersTest {
  private static final Map<String, String> PROMISED =
      Map.of(
          "Content-Security-Policy",
          "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
              + " object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "no-referrer",
          "Permissions-Policy",
          "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin");

  private final Browser browser;
  private final People people;
  private final Routes routes;

  ResponseHeadersTest(Browser browser, People people, Routes routes) {
    this.browser = browser;
    this.people = people;
    this.routes = routes;
  }

  @Test
  void every_route_tells_browsers_the_same_and_lets_nobody_keep_an_answer() {
    assertThat(routes.all())
        .allSatisfy(
            route -> {
              assertPromised(headers(route, false));
              assertThat(headers(route, false).getCacheControl()).contains("no-store");
              assertPromised(headers(route, true));
            });
  }

  @Test
  void the_page_tells_them_too() {
    assertPromised(
        browser.http().get().uri("/").exchange().returnResult(Void.class).getResponseHeaders());
  }

  @Test
  void over_https_browsers_are_told_to_stay_there() {
    HttpHeaders headers =
        browser
            .http()
            .get()
            .uri("/api/v1/openapi.json")
            .header("X-Forwarded-Proto", "https")
            .exchange()
            .returnResult(Void.class)
            .getResponseHeaders();

    assertThat(headers.getFirst("Strict-Transport-Security"))
        .isEqualTo("max-age=31536000 ; includeSubDomains");
  }

  /** The body is left unread: that of a stream never ends. */
  private HttpHeaders headers(Route route, boolean signedIn) {
    FluxExchangeResult<String> answer =
        browser
            .http()
            .method(route.method())
            .uri(route.path().getPatternString().replaceAll("\\{[^}]+}", "x"))
            .headers(signedIn ? people.somebody() : headers -> {})
            .exchange()
            .returnResult(String.class);
    answer.getResponseBody().subscribe().dispose();
    return answer.getResponseHeaders();
  }

  private static void assertPromised(HttpHeaders headers) {
    Map<String, String> told = new TreeMap<>();
    PROMISED.keySet().forEach(name -> told.put(name, String.valueOf(headers.getFirst(name))));
    assertThat(told).isEqualTo(new TreeMap<>(PROMISED));
  }
}
