package vigor.identity.edge.access;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;
import vigor.kernel.edge.testing.People;

@EdgeTest
class StepUpTest {
  private static final Map<String, Object> BUDGET =
      Map.of("limitMicroUsd", 5_000_000, "reason", "a new year");

  private final Browser browser;
  private final DatabaseClient database;
  private final PersonId person = new PersonId(UUID.randomUUID());
  private final People people;
  private Consumer<HttpHeaders> admin;

  StepUpTest(Browser browser, People people, DatabaseClient database) {
    this.browser = browser;
    this.database = database;
    this.people = people;
    this.admin = headers -> {};
  }

  @BeforeEach
  void signIn() {
    admin = people.asAdmin(person);
  }

  @Test
  void who_has_just_given_the_password_may_do_dangerous_things() {
    setBudget().expectStatus().isOk();
  }

  @Test
  void a_password_given_six_minutes_ago_is_asked_for_again() {
    session("confirmed_at = confirmed_at - interval '6 minutes'");

    setBudget()
        .expectStatus()
        .isForbidden()
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:vigor:problem:step-up-required");
    look().expectStatus().isOk();
  }

  @Test
  void an_ended_session_opens_no_administrators_route_though_its_token_lives() {
    session("revoked_at = now()");

    look().expectStatus().isUnauthorized();
    setBudget().expectStatus().isUnauthorized();
  }

  @Test
  void giving_the_password_again_makes_the_session_fresh() {
    browser.post(
        "/api/v1/auth/register",
        Map.of(
            "email",
            person + "@example.org",
            "password",
            "correct horse battery",
            "displayName",
            "Somebody"));

    confirm("a wrong horse battery").expectStatus().isEqualTo(422);
    confirm("correct horse battery").expectStatus().isNoContent();
  }

  private ResponseSpec confirm(String password) {
    return browser.post("/api/v1/auth/confirm", Map.of("password", password));
  }

  private ResponseSpec look() {
    return browser.http().get().uri("/api/v1/admin/budgets/system").headers(admin).exchange();
  }

  private ResponseSpec setBudget() {
    return browser
        .http()
        .put()
        .uri("/api/v1/admin/budgets/system")
        .headers(admin)
        .bodyValue(BUDGET)
        .exchange();
  }

  private void session(String assignment) {
    database
        .sql("update identity.refresh_family set " + assignment + " where person_id = :person")
        .bind("person", person.value())
        .then()
        .block();
  }
}
