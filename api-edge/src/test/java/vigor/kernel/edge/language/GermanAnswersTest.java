package vigor.kernel.edge.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.JsonPathAssertions;
import tools.jackson.databind.json.JsonMapper;
import vigor.kernel.command.language.Language;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;
import vigor.kernel.edge.testing.People;
import vigor.kernel.edge.web.EdgeJson;
import vigor.training.command.plan.Alternative;

@EdgeTest
class GermanAnswersTest {
  private final Browser browser;
  private final People people;
  private final EdgeJson json;

  GermanAnswersTest(Browser browser, People people, EdgeJson json) {
    this.browser = browser;
    this.people = people;
    this.json = json;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de-AT,de;q=0.9,en;q=0.5|de",
        "fr,de;q=0.5,en;q=0.4|de",
        "en-US,de;q=0.8|en",
        "fr|en",
        "*|en",
        "de;q=0|en",
        "not a language, at all;;|en",
      })
  void the_first_language_asked_for_that_vigor_speaks_is_answered_in(
      String asked, String answered) {
    browser
        .http()
        .get()
        .uri("/api/v1/auth/me")
        .header(HttpHeaders.ACCEPT_LANGUAGE, asked)
        .exchange()
        .expectHeader()
        .valueEquals(HttpHeaders.CONTENT_LANGUAGE, answered)
        .expectHeader()
        .valueMatches(HttpHeaders.VARY, ".*Accept-Language.*");
  }

  @Test
  void a_problem_is_explained_in_german() {
    browser
        .http()
        .get()
        .uri("/api/v1/auth/me")
        .header(HttpHeaders.ACCEPT_LANGUAGE, "de")
        .exchange()
        .expectStatus()
        .isUnauthorized()
        .expectBody()
        .jsonPath("$.title")
        .isEqualTo("Nicht angemeldet")
        .jsonPath("$.detail")
        .isEqualTo("Melde dich an oder erneuere die Sitzung.");
  }

  @Test
  void equipment_is_named_in_german_for_whoever_asks_for_it_and_in_english_for_others() {
    equipment("de").isEqualTo("Kurzhanteln");
    equipment("en").isEqualTo("Dumbbells");
  }

  @Test
  void marked_words_are_said_by_the_language_of_the_writer_alone() {
    Alternative alternative = new Alternative("Barbell row", "is only a stand-in");
    JsonMapper mapper = json.mapper();
    assertThat(mapper.writeValueAsString(alternative)).contains("Barbell row", "stand-in");
    assertThat(
            mapper
                .writer()
                .withAttribute(Language.class, Language.GERMAN)
                .writeValueAsString(alternative))
        .contains("Langhantelrudern", "ist nur ein Ersatz");
  }

  private JsonPathAssertions equipment(String language) {
    return browser
        .http()
        .get()
        .uri("/api/v1/equipment")
        .headers(people.somebody())
        .header(HttpHeaders.ACCEPT_LANGUAGE, language)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.items[?(@.id == 'dumbbells')].name");
  }
}
