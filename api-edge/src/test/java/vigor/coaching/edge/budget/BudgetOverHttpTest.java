package vigor.coaching.edge.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;
import vigor.kernel.edge.testing.People;
import vigor.kernel.edge.testing.TestBudget;

@EdgeTest
class BudgetOverHttpTest {
  private static final String BUDGET = "/api/v1/admin/budgets/system";
  private static final String BILL = "/api/v1/admin/costs/reconciliations";

  private final Browser browser;
  private final TestBudget budget;
  private final Consumer<HttpHeaders> admin;
  private final Consumer<HttpHeaders> somebody;

  BudgetOverHttpTest(Browser browser, People people, TestBudget budget) {
    this.browser = browser;
    this.budget = budget;
    this.admin = people.asAdmin(new PersonId(UUID.randomUUID()));
    this.somebody = people.somebody();
  }

  @Test
  void an_administrator_sets_the_limit_and_sees_it() {
    ask(admin, HttpMethod.PUT, BUDGET, Map.of("limitMicroUsd", 5_000_000, "reason", " Trial. "))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.limitMicroUsd")
        .isEqualTo(5_000_000);
    ask(admin, HttpMethod.GET, BUDGET, null)
        .expectStatus()
        .isOk()
        .expectHeader()
        .exists(HttpHeaders.ETAG)
        .expectBody()
        .jsonPath("$.limitMicroUsd")
        .isEqualTo(5_000_000);
    assertThat(budget.lastReason()).isEqualTo("Trial.");
  }

  @Test
  void nobody_else_sees_or_sets_it() {
    ask(somebody, HttpMethod.GET, BUDGET, null).expectStatus().isForbidden();
    ask(somebody, HttpMethod.PUT, BUDGET, Map.of("limitMicroUsd", 1, "reason", "Mine."))
        .expectStatus()
        .isForbidden();
    ask(somebody, HttpMethod.POST, BILL, List.of(line(UUID.randomUUID(), 1)))
        .expectStatus()
        .isForbidden();
  }

  @Test
  void a_limit_needs_a_reason_and_is_not_negative() {
    ask(admin, HttpMethod.PUT, BUDGET, Map.of("limitMicroUsd", -1, "reason", "Less."))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.field")
        .isEqualTo("limitMicroUsd");
    ask(admin, HttpMethod.PUT, BUDGET, Map.of("limitMicroUsd", 1, "reason", " "))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.field")
        .isEqualTo("reason");
  }

  @Test
  void each_line_of_a_bill_is_judged_for_itself() {
    UUID known = UUID.randomUUID();
    ask(admin, HttpMethod.POST, BILL, List.of(line(known, 1), line(TestBudget.NO_CALL, 1)))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.items[0].callId")
        .isEqualTo(known.toString())
        .jsonPath("$.items[0].taken")
        .isEqualTo(true)
        .jsonPath("$.items[1].taken")
        .isEqualTo(false)
        .jsonPath("$.items[1].rule")
        .isEqualTo("CallIsQueued");
    assertThat(budget.billed(known)).isEqualTo(77);
  }

  @Test
  void a_line_of_the_wrong_shape_is_named() {
    ask(
            admin,
            HttpMethod.POST,
            BILL,
            List.of(line(UUID.randomUUID(), 1), line(UUID.randomUUID(), 0)))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.field")
        .isEqualTo("[1].attempt");
    ask(admin, HttpMethod.POST, BILL, List.of()).expectStatus().isBadRequest();
  }

  private ResponseSpec ask(
      Consumer<HttpHeaders> who, HttpMethod method, String path, @Nullable Object body) {
    var request = browser.http().method(method).uri(path).headers(who);
    return (body == null ? request : request.bodyValue(body)).exchange();
  }

  private static Map<String, Object> line(UUID call, int attempt) {
    return Map.of("callId", call, "attempt", attempt, "costMicroUsd", 77);
  }
}
