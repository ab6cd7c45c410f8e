package vigor.membership.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;
import vigor.kernel.edge.testing.People;
import vigor.kernel.edge.testing.TestDirectory;
import vigor.kernel.edge.testing.TestNotes;
import vigor.membership.command.Tier;

@EdgeTest
class TierFeaturesOverHttpTest {
  private final Browser browser;
  private final People people;
  private final TestNotes notes;
  private final TestDirectory directory;
  private final PersonId me = new PersonId(UUID.randomUUID());

  TierFeaturesOverHttpTest(
      Browser browser, People people, TestNotes notes, TestDirectory directory) {
    this.browser = browser;
    this.people = people;
    this.notes = notes;
    this.directory = directory;
  }

  @Test
  void what_each_tier_includes_is_told_from_the_table_that_commands_are_checked_by() {
    browser
        .http()
        .get()
        .uri("/api/v1/tiers/features")
        .headers(people.as(me))
        .exchange()
        .expectBody()
        .jsonPath("$.tiers[0].features[?(@.feature == 'long_plans')]")
        .isEmpty()
        .jsonPath("$.tiers[1].features[?(@.feature == 'long_plans')]")
        .isNotEmpty()
        .jsonPath("$.tiers[0].features[?(@.feature == 'training_log')]")
        .isNotEmpty();
  }

  @Test
  void a_long_plan_is_refused_by_name_in_the_free_tier_and_made_in_premium() {
    plan(6).expectStatus().isCreated();
    plan(8)
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.rule")
        .isEqualTo("TierIncludesFeature")
        .jsonPath("$.field")
        .isEqualTo("weeks");
    directory.give(me, Tier.PREMIUM);
    plan(8).expectStatus().isCreated();
  }

  @Test
  void everybody_gets_the_review_of_a_week_and_premium_asks_a_model_for_it() {
    review();
    assertThat(notes.lastRequest().mayAskModel()).isFalse();
    assertThat(notes.lastRequest().heldBack()).contains("premium");
    PersonId payer = new PersonId(UUID.randomUUID());
    directory.give(payer, Tier.PREMIUM);
    browser
        .http()
        .get()
        .uri("/api/v1/ai/weekly-review")
        .headers(people.as(payer))
        .exchange()
        .expectStatus()
        .isOk();
    assertThat(notes.lastRequest().mayAskModel()).isTrue();
  }

  @Test
  void the_meters_come_at_once_over_a_line_that_stays_open() {
    String first =
        browser
            .http()
            .get()
            .uri("/api/v1/tiers/usage/stream")
            .headers(people.as(me))
            .exchange()
            .expectStatus()
            .isOk()
            .returnResult(new ParameterizedTypeReference<ServerSentEvent<String>>() {})
            .getResponseBody()
            .mapNotNull(ServerSentEvent::data)
            .blockFirst(Duration.ofSeconds(20));
    assertThat(first).contains("\"day\"");
  }

  private void review() {
    browser
        .http()
        .get()
        .uri("/api/v1/ai/weekly-review")
        .headers(people.as(me))
        .exchange()
        .expectStatus()
        .isOk();
  }

  private ResponseSpec plan(int weeks) {
    return browser
        .http()
        .post()
        .uri("/api/v1/ai/generate-workout")
        .headers(people.as(me))
        .bodyValue(Map.of("weeks", weeks))
        .exchange();
  }
}
