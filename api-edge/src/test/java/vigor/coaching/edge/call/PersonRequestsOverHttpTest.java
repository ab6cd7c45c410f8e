package vigor.coaching.edge.call;

import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;
import vigor.kernel.edge.testing.People;
import vigor.kernel.edge.testing.TestRequests;

@EdgeTest
class PersonRequestsOverHttpTest {
  private final Browser browser;
  private final People people;
  private final TestRequests requests;
  private final PersonId person = new PersonId(UUID.randomUUID());

  PersonRequestsOverHttpTest(Browser browser, People people, TestRequests requests) {
    this.browser = browser;
    this.people = people;
    this.requests = requests;
  }

  @Test
  void an_administrator_sees_what_somebody_else_asked() {
    UUID refused = requests.refuse(person);
    ask(people.asAdmin(new PersonId(UUID.randomUUID())))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.items[0].id")
        .isEqualTo(refused.toString())
        .jsonPath("$.items[0].state")
        .isEqualTo("refused");
  }

  @Test
  void nobody_else_does() {
    ask(people.somebody()).expectStatus().isForbidden();
  }

  private ResponseSpec ask(Consumer<HttpHeaders> who) {
    return browser
        .http()
        .get()
        .uri("/api/v1/admin/users/" + person + "/ai-requests")
        .headers(who)
        .exchange();
  }
}
