package vigor.training.edge.workout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;
import vigor.kernel.edge.testing.People;
import vigor.kernel.edge.testing.TestWorkouts;

@EdgeTest
class LogSetTest {
  private final Browser browser;
  private final People people;
  private final TestWorkouts workouts;

  LogSetTest(Browser browser, People people, TestWorkouts workouts) {
    this.browser = browser;
    this.people = people;
    this.workouts = workouts;
  }

  @Test
  void a_logged_set_is_answered_with_the_session_that_holds_it() {
    Consumer<HttpHeaders> me = people.somebody();
    String workout = started(me);
    String set = UUID.randomUUID().toString();

    log(me, workout, set("setId", set))
        .expectStatus()
        .isCreated()
        .expectHeader()
        .valueEquals("ETag", "\"1\"")
        .expectBody()
        .jsonPath("$.set.setId")
        .isEqualTo(set)
        .jsonPath("$.workout.version")
        .isEqualTo(1)
        .jsonPath("$.workout.sets.length()")
        .isEqualTo(1)
        .jsonPath("$.records")
        .isArray();
  }

  @Test
  void the_same_set_again_changes_nothing() {
    Consumer<HttpHeaders> me = people.somebody();
    String workout = started(me);
    Map<String, Object> set = set("setId", UUID.randomUUID().toString());
    log(me, workout, set).expectStatus().isCreated();

    log(me, workout, set)
        .expectStatus()
        .isCreated()
        .expectBody()
        .jsonPath("$.workout.version")
        .isEqualTo(1);
  }

  @Test
  void somebody_elses_session_is_not_there() {
    String workout = started(people.somebody());

    log(people.somebody(), workout, set("reps", 5))
        .expectStatus()
        .isNotFound()
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo(404)
        .jsonPath("$.instance")
        .isEqualTo("/api/v1/workouts/" + workout + "/sets")
        .jsonPath("$.traceId")
        .isNotEmpty();
  }

  @Test
  void an_rpe_of_eleven_is_refused_by_the_rule_of_that_name() {
    Consumer<HttpHeaders> me = people.somebody();

    log(me, started(me), set("rpe", 11))
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.rule")
        .isEqualTo("RpeIsBetweenOneAndTen")
        .jsonPath("$.field")
        .isEqualTo("rpe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                                                    | exerciseId
          {"setId":"x","exerciseId":"squat"}                                    | setId
          {"setId":"7c9e6679-7425-40de-944b-e07fc1f90ae7","exerciseId":"A B"}   | exerciseId
          {"setId":"7c9e6679-7425-40de-944b-e07fc1f90ae7","exerciseId":"squat","reps":"5"}    | reps
          {"setId":"7c9e6679-7425-40de-944b-e07fc1f90ae7","exerciseId":"squat","reps":1.5}    | reps
          {"setId":"7c9e6679-7425-40de-944b-e07fc1f90ae7","exerciseId":"squat","type":"big"}  | type
          {"setId":"7c9e6679-7425-40de-944b-e07fc1f90ae7","exerciseId":"squat","owner":"me"}  | owner
          {"setId":"7c9e6679-7425-40de-944b-e07fc1f90ae7","exerciseId":"squat","weightKg":1e-999999999} | weightKg
          {"setId":"7c9e6679-7425-40de-944b-e07fc1f90ae7","exerciseId":"squat","performedAt":"noon"} | performedAt
          """)
  void a_set_of_the_wrong_shape_is_refused_naming_the_field(String body, String field) {
    Consumer<HttpHeaders> me = people.somebody();

    log(me, started(me), body)
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.field")
        .isEqualTo(field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NaN | {
          []  | "text"
          {"setId":"7c9e6679-7425-40de-944b-e07fc1f90ae7","exerciseId":"squat","weightKg":NaN} | {"a":1,"a":2}
          {} {} | null
          """)
  void a_body_that_is_no_json_object_is_a_wrong_shape(String one, String other) {
    Consumer<HttpHeaders> me = people.somebody();
    String workout = started(me);

    log(me, workout, one).expectStatus().isBadRequest();
    log(me, workout, other).expectStatus().isBadRequest();
  }

  @Test
  void a_session_id_of_the_wrong_shape_is_named() {
    log(people.somebody(), "not-an-id", set("reps", 1))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.field")
        .isEqualTo("id");
  }

  @Test
  void no_handler_runs_on_a_thread_of_the_web_server() {
    Consumer<HttpHeaders> me = people.somebody();
    log(me, started(me), set("reps", 5)).expectStatus().isCreated();

    assertThat(workouts.threads())
        .isNotEmpty()
        .allSatisfy(thread -> assertThat(thread).contains("VirtualThread"));
  }

  private ResponseSpec log(Consumer<HttpHeaders> who, String workout, Object body) {
    return browser
        .http()
        .post()
        .uri("/api/v1/workouts/{id}/sets", workout)
        .headers(who)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  private String started(Consumer<HttpHeaders> who) {
    String id = UUID.randomUUID().toString();
    browser
        .http()
        .post()
        .uri("/api/v1/workouts")
        .headers(who)
        .bodyValue(Map.of("workoutId", id))
        .exchange()
        .expectStatus()
        .isCreated()
        .expectHeader()
        .location("/api/v1/workouts/" + id);
    return id;
  }

  private static Map<String, Object> set(String field, Object value) {
    Map<String, Object> set =
        new HashMap<>(
            Map.of(
                "setId",
                UUID.randomUUID().toString(),
                "exerciseId",
                "barbell-back-squat",
                "reps",
                5,
                "weightKg",
                100));
    set.put(field, value);
    return set;
  }
}
