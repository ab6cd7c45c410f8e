package vigor.admin.edge.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;
import vigor.kernel.edge.testing.People;
import vigor.kernel.edge.testing.TestBudget;
import vigor.kernel.edge.testing.TestDirectory;
import vigor.membership.command.MicroUsd;

@EdgeTest
class BudgetsOverHttpTest {
  private static final String BUDGETS = "/api/v1/admin/budgets";
  private static final String HOUSE = BUDGETS + "/system";

  private final Browser browser;
  private final TestDirectory directory;
  private final TestBudget house;
  private final Consumer<HttpHeaders> admin;
  private final Consumer<HttpHeaders> somebody;

  BudgetsOverHttpTest(Browser browser, People people, TestDirectory directory, TestBudget house) {
    this.browser = browser;
    this.directory = directory;
    this.house = house;
    this.admin = people.asAdmin(new PersonId(UUID.randomUUID()));
    this.somebody = people.somebody();
  }

  @Test
  void one_person_is_limited_with_a_reason_and_let_go_again() {
    PersonId person = directory.register();
    post(admin, budget("user", person.value(), 1_000_000L))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.month.key")
        .isEqualTo("2026-11");
    assertThat(directory.lastBudget().limit()).isEqualTo(new MicroUsd(1_000_000));
    assertThat(directory.lastBudget().reason()).isEqualTo("Trial.");
    post(admin, budget("user", person.value(), null)).expectStatus().isOk();
    assertThat(directory.lastBudget().limit()).isNull();
  }

  @Test
  void the_house_is_limited_at_the_same_place() {
    post(admin, budget("system", null, 7_000_000L))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.limitMicroUsd")
        .isEqualTo(7_000_000);
    assertThat(house.lastReason()).isEqualTo("Trial.");
  }

  @Test
  void a_budget_names_its_owner_and_only_administrators_set_it() {
    post(admin, budget("user", null, 1L))
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.field")
        .isEqualTo("userId");
    post(admin, budget("system", null, null)).expectStatus().isEqualTo(422);
    post(admin, budget("user", UUID.randomUUID(), 1L)).expectStatus().isNotFound();
    post(admin, budget("system", null, -1L)).expectStatus().isBadRequest();
    post(somebody, budget("system", null, 1L)).expectStatus().isForbidden();
  }

  @Test
  void the_budget_of_the_house_is_put_and_seen_where_it_stands() {
    put(Map.of("limitMicroUsd", 5_000_000, "reason", " Trial. "))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.limitMicroUsd")
        .isEqualTo(5_000_000);
    assertThat(house.lastReason()).isEqualTo("Trial.");
    browser
        .http()
        .get()
        .uri(HOUSE)
        .headers(admin)
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .exists(HttpHeaders.ETAG)
        .expectBody()
        .jsonPath("$.limitMicroUsd")
        .isEqualTo(5_000_000);
    browser.http().get().uri(HOUSE).headers(somebody).exchange().expectStatus().isForbidden();
  }

  @ParameterizedTest
  @CsvSource({"-1,Less.,limitMicroUsd", "1000000000001,More.,limitMicroUsd", "1,' ',reason"})
  void both_ways_to_limit_the_house_judge_alike(long limit, String reason, String field) {
    Map<String, Object> change = new HashMap<>(Map.of("limitMicroUsd", limit, "reason", reason));
    put(change).expectStatus().isBadRequest().expectBody().jsonPath("$.field").isEqualTo(field);
    change.put("scope", "system");
    post(admin, change)
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.field")
        .isEqualTo(field);
  }

  private ResponseSpec put(Map<String, Object> body) {
    return browser.http().put().uri(HOUSE).headers(admin).bodyValue(body).exchange();
  }

  private ResponseSpec post(Consumer<HttpHeaders> who, Map<String, Object> body) {
    return browser.http().post().uri(BUDGETS).headers(who).bodyValue(body).exchange();
  }

  private static Map<String, Object> budget(
      String scope, @Nullable UUID user, @Nullable Long limit) {
    Map<String, Object> body = new HashMap<>(Map.of("scope", scope, "reason", " Trial. "));
    body.put("userId", user);
    body.put("limitMicroUsd", limit);
    return body;
  }
}
