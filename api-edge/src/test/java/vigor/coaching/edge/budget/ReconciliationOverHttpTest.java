package vigor.coaching.edge.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;
import vigor.kernel.edge.testing.People;
import vigor.kernel.edge.testing.TestBudget;

@EdgeTest
class ReconciliationOverHttpTest {
  private static final String BILL = "/api/v1/admin/costs/reconciliations";

  private final Browser browser;
  private final TestBudget budget;
  private final Consumer<HttpHeaders> admin;
  private final Consumer<HttpHeaders> somebody;

  ReconciliationOverHttpTest(Browser browser, People people, TestBudget budget) {
    this.browser = browser;
    this.budget = budget;
    this.admin = people.asAdmin(new PersonId(UUID.randomUUID()));
    this.somebody = people.somebody();
  }

  @Test
  void nobody_but_administrators_states_a_bill() {
    bill(somebody, List.of(line(UUID.randomUUID(), 1))).expectStatus().isForbidden();
  }

  @Test
  void each_line_of_a_bill_is_judged_for_itself() {
    UUID known = UUID.randomUUID();
    bill(admin, List.of(line(known, 1), line(TestBudget.NO_CALL, 1)))
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
    bill(admin, List.of(line(UUID.randomUUID(), 1), line(UUID.randomUUID(), 0)))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.field")
        .isEqualTo("[1].attempt");
    bill(admin, List.of()).expectStatus().isBadRequest();
  }

  private ResponseSpec bill(Consumer<HttpHeaders> who, List<?> lines) {
    return browser.http().post().uri(BILL).headers(who).bodyValue(lines).exchange();
  }

  private static Map<String, Object> line(UUID call, int attempt) {
    return Map.of("callId", call, "attempt", attempt, "costMicroUsd", 77);
  }
}
