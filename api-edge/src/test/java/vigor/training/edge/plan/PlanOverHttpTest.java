package vigor.training.edge.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.language.Language;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;
import vigor.kernel.edge.testing.People;
import vigor.kernel.edge.testing.TestPlans;
import vigor.training.command.catalogue.Muscle;
import vigor.training.command.plan.PlanId;

@EdgeTest
class PlanOverHttpTest {
  private final Browser browser;
  private final TestPlans plans;
  private final PersonId person = new PersonId(UUID.randomUUID());
  private final Consumer<HttpHeaders> me;
  private final Consumer<HttpHeaders> somebodyElse;
  private final UUID key = UUID.randomUUID();

  PlanOverHttpTest(Browser browser, People people, TestPlans plans) {
    this.browser = browser;
    this.plans = plans;
    this.me = people.as(person);
    this.somebodyElse = people.somebody();
  }

  @Test
  void a_plan_is_made_from_the_profile_and_the_wishes_and_answered() {
    generate(me, Map.of("weeks", 4, "focus", new String[] {"chest"}))
        .expectStatus()
        .isCreated()
        .expectHeader()
        .location("/api/v1/workouts/plans/" + key)
        .expectBody()
        .jsonPath("$.id")
        .isEqualTo(key.toString())
        .jsonPath("$.status")
        .isEqualTo("proposed");
    assertThat(plans.brief(new PlanId(key)))
        .satisfies(
            brief -> {
              assertThat(brief.weeks()).isEqualTo(4);
              assertThat(brief.focus()).containsExactly(Muscle.CHEST);
              assertThat(brief.daysPerWeek()).isEqualTo(3);
              assertThat(brief.age()).isGreaterThan(30);
            });
  }

  @ParameterizedTest
  @CsvSource({"de-CH,GERMAN", "en,ENGLISH", "fr,ENGLISH"})
  void a_plan_is_asked_for_in_the_language_of_whoever_asks(String asked, Language language) {
    generate(me.andThen(headers -> headers.set(HttpHeaders.ACCEPT_LANGUAGE, asked)), Map.of())
        .expectStatus()
        .isCreated();
    assertThat(plans.language(new PlanId(key))).isEqualTo(language);
  }

  @Test
  void the_same_key_again_is_the_same_plan() {
    generate(me, Map.of()).expectStatus().isCreated();
    generate(me, Map.of()).expectStatus().isCreated().expectHeader().valueEquals("ETag", "\"1\"");
  }

  @Test
  void a_key_of_somebody_else_is_not_there() {
    generate(me, Map.of()).expectStatus().isCreated();
    generate(somebodyElse, Map.of()).expectStatus().isNotFound();
  }

  @Test
  void a_plan_that_takes_longer_is_promised() {
    generate(me, Map.of("note", TestPlans.LATER))
        .expectStatus()
        .isAccepted()
        .expectHeader()
        .location("/api/v1/workouts/plans/" + key)
        .expectBody()
        .jsonPath("$.requestId")
        .isEqualTo(key.toString());
  }

  @Test
  void without_a_profile_there_is_no_plan_and_the_missing_fact_is_named() {
    plans.toldNothing(person);
    generate(me, Map.of())
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.field")
        .isEqualTo("goals")
        .jsonPath("$.rule")
        .isEqualTo("PlanNeedsProfile");
  }

  @Test
  void a_plan_of_nine_weeks_is_refused() {
    generate(me, Map.of("weeks", 9))
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.field")
        .isEqualTo("weeks");
  }

  @Test
  void a_plan_can_be_renamed_and_archived_by_the_paths_of_sessions_too() {
    generate(me, Map.of()).expectStatus().isCreated();
    String asSession = "/api/v1/workouts/" + key;

    send(HttpMethod.PUT, asSession, Map.of("title", "Mine"))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.title")
        .isEqualTo("Mine");
    send(HttpMethod.PUT, asSession, Map.of("durationMinutes", 5)).expectStatus().isEqualTo(422);
    send(HttpMethod.DELETE, asSession, Map.of()).expectStatus().isNoContent();
    send(HttpMethod.DELETE, "/api/v1/workouts/" + UUID.randomUUID(), Map.of())
        .expectStatus()
        .isNotFound();
  }

  @Test
  void a_rename_based_on_an_earlier_version_is_refused() {
    generate(me, Map.of()).expectStatus().isCreated();

    browser
        .http()
        .put()
        .uri("/api/v1/workouts/plans/" + key)
        .headers(me)
        .header(HttpHeaders.IF_MATCH, "\"0\"")
        .bodyValue(Map.of("title", "Mine"))
        .exchange()
        .expectStatus()
        .isEqualTo(412);
  }

  private ResponseSpec generate(Consumer<HttpHeaders> who, Map<String, Object> wishes) {
    return browser
        .http()
        .post()
        .uri("/api/v1/ai/generate-workout")
        .headers(who)
        .header("Idempotency-Key", key.toString())
        .bodyValue(wishes)
        .exchange();
  }

  private ResponseSpec send(HttpMethod method, String path, Map<String, Object> body) {
    return browser.http().method(method).uri(path).headers(me).bodyValue(body).exchange();
  }
}
