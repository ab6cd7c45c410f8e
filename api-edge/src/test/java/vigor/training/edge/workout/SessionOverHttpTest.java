package vigor.training.edge.workout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;
import vigor.kernel.edge.testing.People;

@EdgeTest
class SessionOverHttpTest {
  private final Browser browser;
  private final Consumer<HttpHeaders> me;
  private final Consumer<HttpHeaders> somebodyElse;
  private final String workout = "/api/v1/workouts/" + UUID.randomUUID();
  private final String set = UUID.randomUUID().toString();

  SessionOverHttpTest(Browser browser, People people) {
    this.browser = browser;
    this.me = people.somebody();
    this.somebodyElse = people.somebody();
  }

  @BeforeEach
  void a_session_with_one_set() {
    String id = workout.substring(workout.lastIndexOf('/') + 1);
    send(HttpMethod.POST, "/api/v1/workouts", Map.of("workoutId", id)).expectStatus().isCreated();
    log(set).expectStatus().isCreated();
  }

  @Test
  void nobody_else_can_read_change_or_watch_it() {
    for (String path : new String[] {workout, workout + "/stream", workout + "/next"}) {
      browser.http().get().uri(path).headers(somebodyElse).exchange().expectStatus().isNotFound();
    }
    browser
        .http()
        .delete()
        .uri(workout + "/sets/" + set)
        .headers(somebodyElse)
        .exchange()
        .expectStatus()
        .isNotFound();
  }

  @Test
  void what_it_changes_for_the_next_time_is_told_with_its_reason() {
    browser
        .http()
        .get()
        .uri(workout + "/next")
        .headers(me)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.items[0].exerciseId")
        .isEqualTo("barbell-back-squat")
        .jsonPath("$.items[0].doneSets")
        .isEqualTo(1)
        .jsonPath("$.items[0].reason")
        .isNotEmpty();
  }

  @Test
  void a_change_based_on_the_present_version_is_made() {
    correct("\"1\"").expectStatus().isOk().expectHeader().valueEquals("ETag", "\"2\"");
  }

  @Test
  void a_change_based_on_an_earlier_version_is_refused() {
    correct("\"0\"").expectStatus().isEqualTo(412);
    correct("W/\"1\"").expectStatus().isEqualTo(412);
  }

  @Test
  void a_correction_keeps_what_it_does_not_name() {
    correct("*")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.set.exerciseId")
        .isEqualTo("barbell-back-squat")
        .jsonPath("$.set.reps")
        .isEqualTo(6);
  }

  @Test
  void a_removed_set_is_gone_from_the_answer() {
    send(HttpMethod.DELETE, workout + "/sets/" + set, null)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.sets.length()")
        .isEqualTo(0);
  }

  @Test
  void a_discarded_session_answers_with_nothing() {
    send(HttpMethod.DELETE, workout, null).expectStatus().isNoContent().expectBody().isEmpty();
  }

  @Test
  void an_open_session_cannot_be_amended() {
    send(HttpMethod.PUT, workout, Map.of("durationMinutes", 50)).expectStatus().isEqualTo(409);
  }

  @Test
  void a_session_has_no_title() {
    send(HttpMethod.PUT, workout, Map.of("title", "Mine"))
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.field")
        .isEqualTo("title");
  }

  @Test
  void asking_for_a_version_to_come_waits_for_it() {
    Flux.just(UUID.randomUUID().toString())
        .delayElements(Duration.ofMillis(200), Schedulers.boundedElastic())
        .subscribe(next -> log(next).expectStatus().isCreated());

    send(HttpMethod.GET, workout + "?minVersion=2", null)
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("ETag", "\"2\"");
  }

  @Test
  void watching_shows_the_present_state_and_then_each_change() {
    Flux<ServerSentEvent<Map<String, Object>>> events =
        browser
            .http()
            .get()
            .uri(workout + "/stream")
            .headers(me)
            .exchange()
            .expectStatus()
            .isOk()
            .returnResult(new ParameterizedTypeReference<ServerSentEvent<Map<String, Object>>>() {})
            .getResponseBody();

    StepVerifier.create(events)
        .assertNext(event -> assertVersion(event, 1))
        .then(() -> log(UUID.randomUUID().toString()).expectStatus().isCreated())
        .assertNext(event -> assertVersion(event, 2))
        .thenCancel()
        .verify(Duration.ofSeconds(20));
  }

  private static void assertVersion(ServerSentEvent<Map<String, Object>> event, int version) {
    assertThat(event.event()).isEqualTo("workout");
    assertThat(event.id()).isEqualTo(Integer.toString(version));
    assertThat(Objects.requireNonNull(event.data())).containsEntry("version", version);
  }

  private ResponseSpec correct(String ifMatch) {
    return browser
        .http()
        .put()
        .uri(workout + "/sets/" + set)
        .headers(me)
        .header(HttpHeaders.IF_MATCH, ifMatch)
        .bodyValue(Map.of("reps", 6, "weightKg", 102.5))
        .exchange();
  }

  private ResponseSpec log(String setId) {
    return send(
        HttpMethod.POST,
        workout + "/sets",
        Map.of("setId", setId, "exerciseId", "barbell-back-squat", "reps", 5, "weightKg", 100));
  }

  private ResponseSpec send(HttpMethod method, String path, @Nullable Object body) {
    var request = browser.http().method(method).uri(path).headers(me);
    return (body == null ? request : request.bodyValue(body)).exchange();
  }
}
