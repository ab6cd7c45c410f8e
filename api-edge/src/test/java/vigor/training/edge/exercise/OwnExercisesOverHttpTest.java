package vigor.training.edge.exercise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;
import vigor.kernel.edge.testing.People;

@EdgeTest
class OwnExercisesOverHttpTest {
  private static final String OWN = "/api/v1/exercises/own";

  private final Browser browser;
  private final Consumer<HttpHeaders> me;
  private final Consumer<HttpHeaders> somebodyElse;
  private final String id = UUID.randomUUID().toString();
  private final String one = OWN + "/" + id;

  OwnExercisesOverHttpTest(Browser browser, People people) {
    this.browser = browser;
    this.me = people.somebody();
    this.somebodyElse = people.somebody();
  }

  @Test
  void an_exercise_is_made_and_answered_with_what_was_left_out() {
    make(me, sledPush())
        .expectStatus()
        .isCreated()
        .expectHeader()
        .location(one)
        .expectHeader()
        .valueEquals("ETag", "\"0\"")
        .expectBody()
        .jsonPath("$.exercise.name")
        .isEqualTo("Sled push")
        .jsonPath("$.exercise.mechanics")
        .isEqualTo("compound")
        .jsonPath("$.exercise.secondary.length()")
        .isEqualTo(0)
        .jsonPath("$.exercise.own")
        .isEqualTo(true);
    make(me, sledPush()).expectStatus().isCreated().expectHeader().valueEquals("ETag", "\"0\"");
  }

  @Test
  void it_is_shown_beside_the_catalogue_and_among_ones_own() {
    make(me, sledPush()).expectStatus().isCreated();

    for (String path : List.of("/api/v1/exercises", OWN)) {
      send(me, HttpMethod.GET, path, null)
          .expectStatus()
          .isOk()
          .expectBody()
          .jsonPath("$.items[0].id")
          .isEqualTo(id);
    }
    send(me, HttpMethod.GET, "/api/v1/exercises/" + id, null).expectStatus().isOk();
    send(me, HttpMethod.GET, one + "?minVersion=0", null).expectStatus().isOk();
  }

  @Test
  void it_is_revised_archived_and_brought_back() {
    make(me, sledPush()).expectStatus().isCreated();
    Map<String, Object> revised = sledPush();
    revised.put("name", "Prowler");

    send(me, HttpMethod.PUT, one, revised)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.exercise.name")
        .isEqualTo("Prowler")
        .jsonPath("$.version")
        .isEqualTo(1);
    send(me, HttpMethod.DELETE, one, null)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.exercise.archived")
        .isEqualTo(true);
    send(me, HttpMethod.POST, one + "/restore", null)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.exercise.archived")
        .isEqualTo(false);
  }

  @Test
  void a_revision_based_on_an_earlier_version_is_refused() {
    make(me, sledPush()).expectStatus().isCreated();
    send(me, HttpMethod.DELETE, one, null).expectStatus().isOk();

    browser
        .http()
        .put()
        .uri(one)
        .headers(me)
        .header(HttpHeaders.IF_MATCH, "\"0\"")
        .bodyValue(sledPush())
        .exchange()
        .expectStatus()
        .isEqualTo(412);
  }

  @Test
  void to_anybody_else_it_is_not_there() {
    make(me, sledPush()).expectStatus().isCreated();

    send(somebodyElse, HttpMethod.GET, one, null).expectStatus().isNotFound();
    send(somebodyElse, HttpMethod.GET, "/api/v1/exercises/" + id, null).expectStatus().isNotFound();
    send(somebodyElse, HttpMethod.PUT, one, sledPush()).expectStatus().isNotFound();
    send(somebodyElse, HttpMethod.DELETE, one, null).expectStatus().isNotFound();
    send(somebodyElse, HttpMethod.POST, one + "/restore", null).expectStatus().isNotFound();
    send(somebodyElse, HttpMethod.GET, OWN, null)
        .expectBody()
        .jsonPath("$.items.length()")
        .isEqualTo(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "pattern", "primary", "measure"})
  void what_must_be_said_is_missed_by_its_name(String field) {
    Map<String, Object> lacking = sledPush();
    lacking.remove(field);

    make(me, lacking)
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].field")
        .isEqualTo(field);
  }

  private ResponseSpec make(Consumer<HttpHeaders> who, Map<String, Object> described) {
    return send(who, HttpMethod.POST, OWN, described);
  }

  private Map<String, Object> sledPush() {
    return new HashMap<>(
        Map.of(
            "exerciseId",
            id,
            "name",
            "Sled push",
            "pattern",
            "lunge",
            "primary",
            List.of("quads"),
            "measure",
            "reps_weight"));
  }

  private ResponseSpec send(
      Consumer<HttpHeaders> who,
      HttpMethod method,
      String path,
      @Nullable Map<String, Object> body) {
    var request = browser.http().method(method).uri(path).headers(who);
    return (body == null ? request : request.bodyValue(body)).exchange();
  }
}
