package vigor.kernel.edge.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;
import vigor.kernel.edge.testing.People;

@EdgeTest
class PageTest {
  private final Browser browser;
  private final People people;

  PageTest(Browser browser, People people) {
    this.browser = browser;
    this.people = people;
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/index.html", "/workouts/today", "/plans/1", "/log?day=d1"})
  void every_address_a_person_types_opens_the_page(String address) {
    browser
        .http()
        .get()
        .uri(address)
        .accept(MediaType.TEXT_HTML)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody(String.class)
        .value(body -> assertThat(body).contains("page under test"));
  }

  @Test
  void a_file_that_is_missing_is_not_replaced_by_the_page() {
    browser.http().get().uri("/assets/gone.js").exchange().expectStatus().isNotFound();
  }

  @Test
  void files_named_by_their_content_are_kept_by_the_browser() {
    browser
        .http()
        .get()
        .uri("/assets/page-1a2b3c.js")
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueMatches("Cache-Control", "max-age=31536000, public, immutable");
  }

  @Test
  void whoever_understands_it_gets_the_compressed_form_and_others_the_file() {
    HttpHeaders compressed = asset("br;q=0.5, gzip");
    assertThat(compressed.getFirst(HttpHeaders.CONTENT_ENCODING)).isEqualTo("gzip");
    assertThat(compressed.getVary()).contains(HttpHeaders.ACCEPT_ENCODING);
    assertThat(compressed.getContentType()).isEqualTo(MediaType.valueOf("text/javascript"));
    assertThat(asset("identity").getFirst(HttpHeaders.CONTENT_ENCODING)).isNull();
  }

  /** The test client would unpack it and take the header away. */
  private HttpHeaders asset(String encodings) {
    return Objects.requireNonNull(
            browser
                .crowd(1)
                .get()
                .uri("/assets/page-1a2b3c.js")
                .header(HttpHeaders.ACCEPT_ENCODING, encodings)
                .retrieve()
                .toBodilessEntity()
                .block())
        .getHeaders();
  }

  @Test
  void a_stale_cookie_does_not_keep_the_page_away() {
    browser
        .http()
        .get()
        .uri("/")
        .accept(MediaType.TEXT_HTML)
        .cookie("vigor_access", "stale")
        .exchange()
        .expectStatus()
        .isOk();
  }

  @Test
  void the_browser_is_told_to_run_and_show_only_what_is_ours() {
    HttpHeaders headers =
        browser
            .http()
            .get()
            .uri("/")
            .accept(MediaType.TEXT_HTML)
            .exchange()
            .returnResult(Void.class)
            .getResponseHeaders();

    assertThat(headers.getFirst("Content-Security-Policy"))
        .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'")
        .doesNotContain("script-src 'unsafe", "unsafe-eval");
    assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(headers.getFirst("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(headers.getFirst("Permissions-Policy")).contains("camera=()");
  }

  @Test
  void personal_data_is_never_kept_by_the_browser() {
    browser
        .http()
        .get()
        .uri("/api/v1/equipment")
        .headers(people.somebody())
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueMatches("Cache-Control", ".*no-store.*");
  }
}
