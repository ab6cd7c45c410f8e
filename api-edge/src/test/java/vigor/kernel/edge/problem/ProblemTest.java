package vigor.kernel.edge.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.RequestBodySpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;
import vigor.kernel.edge.testing.People;
import vigor.kernel.edge.testing.TestProfiles;

@EdgeTest
class ProblemTest {
  private final Browser browser;
  private final People people;

  ProblemTest(Browser browser, People people) {
    this.browser = browser;
    this.people = people;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/auth/me",
        "/api/v1/workouts",
        "/api/v1/nothing",
        "/api/v2/anything",
        "/actuator/env"
      })
  void without_a_token_every_route_is_closed(String path) {
    problem(browser.http().get().uri(path).exchange(), 401);
  }

  @Test
  void an_unknown_route_is_not_there() {
    problem(request(HttpMethod.GET, "/api/v1/nothing").exchange(), 404);
  }

  @Test
  void nobody_may_look_into_the_machine() {
    problem(request(HttpMethod.GET, "/actuator/env").exchange(), 403);
    problem(request(HttpMethod.GET, "/api/v1/admin/users").exchange(), 403);
  }

  @Test
  void a_method_that_a_route_does_not_have_is_refused_with_those_it_has() {
    ResponseSpec response = request(HttpMethod.PATCH, "/api/v1/users/profile").exchange();
    problem(response, 405);
    response.expectHeader().valueMatches("Allow", ".*PUT.*");
  }

  @Test
  void a_form_is_not_json() {
    problem(
        request(HttpMethod.POST, "/api/v1/workouts")
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .bodyValue("a=b")
            .exchange(),
        415);
  }

  @Test
  void a_body_over_its_limit_is_too_large() {
    problem(weighing("{\"note\":\"" + "x".repeat(70_000) + "\"}"), 413);
  }

  @Test
  void a_parameter_of_the_wrong_shape_is_named() {
    for (String query : new String[] {"limit=0", "limit=x", "limit=101"}) {
      assertThat(problem(request(HttpMethod.GET, "/api/v1/workouts?" + query).exchange(), 400))
          .contains("\"field\":\"limit\"");
    }
    assertThat(problem(request(HttpMethod.GET, "/api/v1/exercises?muscle=x").exchange(), 400))
        .contains("\"field\":\"muscle\"");
    assertThat(problem(request(HttpMethod.GET, "/api/v1/workouts/progress?from=x").exchange(), 400))
        .contains("\"field\":\"from\"");
  }

  @Test
  void a_word_that_is_no_choice_is_answered_with_the_choices() {
    assertThat(problem(profile(Map.of("goals", List.of("bulking"))), 400))
        .contains("\"field\":\"goals[0]\"", "Use one of: muscle_gain, strength,");
  }

  @ParameterizedTest
  @CsvSource({
    TestProfiles.CONCURRENT + ",409",
    TestProfiles.BROKEN + ",500",
    TestProfiles.BROKEN_ELSEWHERE + ",500",
    TestProfiles.OVERLOADED + ",503"
  })
  void a_failure_inside_is_told_without_its_inside(int kilograms, int status) {
    assertThat(problem(weighing(Map.of("weightKg", kilograms)), status))
        .doesNotContain("secret", "Exception", "vigor.", "stream", "queue");
  }

  @Test
  void an_overload_says_when_to_come_back() {
    weighing(Map.of("weightKg", TestProfiles.OVERLOADED))
        .expectHeader()
        .valueEquals("Retry-After", "1");
  }

  @Test
  void the_trace_of_the_caller_is_carried_on() {
    String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    request(HttpMethod.GET, "/api/v1/nothing")
        .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
        .exchange()
        .expectHeader()
        .valueEquals("X-Request-Id", trace)
        .expectBody()
        .jsonPath("$.traceId")
        .isEqualTo(trace);
  }

  private ResponseSpec weighing(Object body) {
    return sent(HttpMethod.POST, "/api/v1/users/body-metrics", body);
  }

  private ResponseSpec profile(Object body) {
    return sent(HttpMethod.PUT, "/api/v1/users/profile", body);
  }

  private ResponseSpec sent(HttpMethod method, String path, Object body) {
    return request(method, path).contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange();
  }

  private RequestBodySpec request(HttpMethod method, String path) {
    return browser.http().method(method).uri(path).headers(people.somebody());
  }

  private static String problem(ResponseSpec response, int status) {
    String body =
        response
            .expectStatus()
            .isEqualTo(status)
            .expectHeader()
            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();
    assertThat(body)
        .contains("\"type\":\"urn:vigor:problem:", "\"title\":\"", "\"status\":" + status)
        .contains("\"instance\":\"/", "\"traceId\":\"");
    return Objects.requireNonNull(body);
  }
}
