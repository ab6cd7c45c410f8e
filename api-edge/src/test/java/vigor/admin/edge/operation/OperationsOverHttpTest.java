package vigor.admin.edge.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import vigor.admin.command.operation.OperationKind;
import vigor.admin.command.operation.RequestOperation;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;
import vigor.kernel.edge.testing.People;
import vigor.kernel.edge.testing.TestOperations;

@EdgeTest
class OperationsOverHttpTest {
  private static final String ADMIN = "/api/v1/admin/";
  private static final Map<String, String> WHY = Map.of("reason", " New column. ");

  private final Browser browser;
  private final TestOperations operations;
  private final PersonId adminId = new PersonId(UUID.randomUUID());
  private final Consumer<HttpHeaders> admin;
  private final Consumer<HttpHeaders> somebody;

  OperationsOverHttpTest(Browser browser, People people, TestOperations operations) {
    this.browser = browser;
    this.operations = operations;
    this.admin = people.asAdmin(adminId);
    this.somebody = people.somebody();
  }

  @Test
  void a_replay_is_on_record_and_under_way() {
    ask(admin, HttpMethod.POST, "processors/projection-plan/replay", WHY)
        .expectStatus()
        .isAccepted()
        .expectBody()
        .jsonPath("$.done")
        .isEqualTo(false);
    RequestOperation request = operations.requests().getLast();
    assertThat(request.kind()).isEqualTo(OperationKind.REPLAY);
    assertThat(request.processor()).isEqualTo(TestOperations.PROCESSOR);
    assertThat(request.decision().by()).isEqualTo(adminId);
    assertThat(request.decision().reason()).isEqualTo("New column.");
    assertThat(operations.done()).contains("replay projection-plan");
  }

  @Test
  void what_makes_no_read_model_is_not_found() {
    ask(admin, HttpMethod.POST, "processors/saga-plan/replay", WHY).expectStatus().isNotFound();
  }

  @Test
  void a_parked_event_is_retried_and_given_up_by_its_id_in_the_log() {
    ask(admin, HttpMethod.POST, "dead-letters/letter/retry", WHY)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.done")
        .isEqualTo(true);
    assertThat(operations.requests().getLast().letter()).isEqualTo("event-1");
    ask(admin, HttpMethod.DELETE, "dead-letters/letter?reason=Useless.", null)
        .expectStatus()
        .isOk();
    assertThat(operations.requests().getLast().kind()).isEqualTo(OperationKind.DROP_DEAD_LETTER);
    assertThat(operations.done()).contains("retry letter", "drop letter");
    ask(admin, HttpMethod.POST, "dead-letters/none/retry", WHY).expectStatus().isNotFound();
  }

  @Test
  void a_verification_of_the_chain_is_on_record_and_under_way() {
    ask(admin, HttpMethod.POST, "audit/verifications", WHY).expectStatus().isAccepted();
    RequestOperation request = operations.requests().getLast();
    assertThat(request.kind()).isEqualTo(OperationKind.VERIFY_CHAIN);
    assertThat(request.decision().reason()).isEqualTo("New column.");
    assertThat(operations.done()).contains("verify chain");
  }

  @Test
  void everything_needs_a_reason() {
    Map<String, String> none = Map.of("reason", " ");
    ask(admin, HttpMethod.POST, "processors/projection-plan/replay", none)
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.field")
        .isEqualTo("reason");
    ask(admin, HttpMethod.POST, "dead-letters/letter/retry", none).expectStatus().isBadRequest();
    ask(admin, HttpMethod.DELETE, "dead-letters/letter", null).expectStatus().isBadRequest();
    ask(admin, HttpMethod.POST, "audit/verifications", none).expectStatus().isBadRequest();
  }

  @ParameterizedTest
  @CsvSource({
    "GET,system-status",
    "GET,processors",
    "GET,dead-letters",
    "GET,audit/verifications",
    "POST,audit/verifications",
    "POST,processors/projection-plan/replay",
    "POST,dead-letters/letter/retry",
    "DELETE,dead-letters/letter?reason=x"
  })
  void only_administrators_run_the_house(String method, String path) {
    HttpMethod verb = HttpMethod.valueOf(method);
    Object body = verb.equals(HttpMethod.POST) ? WHY : null;
    ask(somebody, verb, path, body).expectStatus().isForbidden();
    if (verb.equals(HttpMethod.GET)) {
      ask(admin, verb, path, null).expectStatus().isOk();
    }
  }

  private ResponseSpec ask(
      Consumer<HttpHeaders> who, HttpMethod method, String path, @Nullable Object body) {
    var request = browser.http().method(method).uri(ADMIN + path).headers(who);
    return (body == null ? request : request.bodyValue(body)).exchange();
  }
}
