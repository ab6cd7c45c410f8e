package vigor.identity.edge.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.json.JsonMapper;
import vigor.identity.command.standing.DisclosePersonalData;
import vigor.identity.command.standing.StandingCommand;
import vigor.identity.query.directory.FindUsers;
import vigor.identity.query.directory.UserSort;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.route.Scope;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;
import vigor.kernel.edge.testing.People;
import vigor.kernel.edge.testing.TestDirectory;
import vigor.membership.command.Tier;

@EdgeTest
class UsersOverHttpTest {
  private static final String USERS = "/api/v1/admin/users";
  private static final String PASSWORD = "correct horse battery";

  private final Browser browser;
  private final Browser secondBrowser;
  private final TestDirectory directory;
  private final People people;
  private final PersonId adminId = new PersonId(UUID.randomUUID());
  private final Consumer<HttpHeaders> admin;
  private final Consumer<HttpHeaders> somebody;

  UsersOverHttpTest(
      Browser browser, Browser secondBrowser, People people, TestDirectory directory) {
    this.browser = browser;
    this.secondBrowser = secondBrowser;
    this.directory = directory;
    this.people = people;
    this.admin = people.asAdmin(adminId);
    this.somebody = people.somebody();
  }

  @Test
  void an_administrator_finds_a_person_by_exactly_their_address() {
    String email = email();
    String id = register(browser, email);
    ask(admin, HttpMethod.GET, USERS + "?email=" + email.toUpperCase(Locale.ROOT), null)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.items.length()")
        .isEqualTo(1)
        .jsonPath("$.items[0].id")
        .isEqualTo(id)
        .jsonPath("$.items[0].lastSeenAt")
        .isNotEmpty();
    ask(admin, HttpMethod.GET, USERS + "?email=nobody@example.org", null)
        .expectBody()
        .jsonPath("$.items.length()")
        .isEqualTo(0);
  }

  @Test
  void filters_and_order_reach_the_search_and_nonsense_does_not() {
    ask(admin, HttpMethod.GET, USERS + "?tier=premium&state=disabled&sort=spend&limit=5", null)
        .expectStatus()
        .isOk();
    assertThat(directory.asked())
        .isEqualTo(new FindUsers(null, null, Tier.PREMIUM, true, UserSort.SPEND, null, 5));
    ask(admin, HttpMethod.GET, USERS + "?sort=email", null).expectStatus().isBadRequest();
    ask(admin, HttpMethod.GET, USERS + "?limit=101", null).expectStatus().isBadRequest();
  }

  @Test
  void who_a_person_is_is_shown_only_for_a_reason_and_the_look_is_told() {
    String email = email();
    String id = register(browser, email);
    ask(admin, HttpMethod.GET, USERS + "/" + id, null)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.user.emailHint")
        .isEqualTo("s…@example.org")
        .jsonPath("$.disclosed")
        .isEmpty();
    assertThat(decisionsAbout(id)).isEmpty();
    ask(admin, HttpMethod.GET, USERS + "/" + id + "?reason=Ticket 7", null)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.disclosed.email")
        .isEqualTo(email)
        .jsonPath("$.disclosed.profile.version")
        .isEqualTo(-1);
    assertThat(decisionsAbout(id))
        .singleElement()
        .isInstanceOfSatisfying(
            DisclosePersonalData.class,
            look -> {
              assertThat(look.by()).isEqualTo(adminId);
              assertThat(look.reason()).isEqualTo("Ticket 7");
            });
  }

  @Test
  void a_disabled_person_can_neither_act_nor_renew_nor_log_in_until_enabled() {
    String email = email();
    String id = register(browser, email);
    ask(admin, HttpMethod.PUT, USERS + "/" + id + "/state", state(true))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.disabled")
        .isEqualTo(true);
    browser
        .post("/api/v1/workouts", Map.of())
        .expectStatus()
        .isForbidden()
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:vigor:problem:account-disabled");
    browser.post("/api/v1/auth/refresh", null).expectStatus().isForbidden();
    logIn(secondBrowser, email).expectStatus().isForbidden();
    ask(admin, HttpMethod.PUT, USERS + "/" + id + "/state", state(false)).expectStatus().isOk();
    logIn(secondBrowser, email).expectStatus().isOk();
  }

  @Test
  void the_scripts_of_a_disabled_person_read_nothing_on_any_node_and_are_gone_for_good() {
    String id = register(browser, email());
    PersonId person = new PersonId(UUID.fromString(id));
    Consumer<HttpHeaders> script = people.script(person, Scope.TRAINING_READ);
    ask(script, HttpMethod.GET, "/api/v1/equipment", null).expectStatus().isOk();
    directory.disable(person);
    ask(script, HttpMethod.GET, "/api/v1/equipment", null)
        .expectStatus()
        .isForbidden()
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:vigor:problem:account-disabled");
    ask(admin, HttpMethod.PUT, USERS + "/" + id + "/state", state(true)).expectStatus().isOk();
    ask(admin, HttpMethod.PUT, USERS + "/" + id + "/state", state(false)).expectStatus().isOk();
    ask(script, HttpMethod.GET, "/api/v1/equipment", null).expectStatus().isUnauthorized();
  }

  @Test
  void a_wrong_password_does_not_tell_that_an_account_is_disabled() {
    String email = email();
    String id = register(browser, email);
    ask(admin, HttpMethod.PUT, USERS + "/" + id + "/state", state(true)).expectStatus().isOk();
    secondBrowser
        .post("/api/v1/auth/login", Map.of("email", email, "password", "wrong horse battery"))
        .expectStatus()
        .isUnauthorized();
  }

  @Test
  void a_person_logged_out_everywhere_cannot_act_on_the_old_session_and_logs_in_anew() {
    String email = email();
    String id = register(browser, email);
    ask(admin, HttpMethod.POST, USERS + "/" + id + "/logout", Map.of("reason", "Lost phone."))
        .expectStatus()
        .isOk();
    browser.post("/api/v1/workouts", Map.of()).expectStatus().isUnauthorized();
    browser.post("/api/v1/auth/refresh", null).expectStatus().isUnauthorized();
    logIn(secondBrowser, email).expectStatus().isOk();
  }

  @Test
  void a_disabled_administrator_sees_nobody_any_more() {
    directory.decisions();
    String id = adminId.toString();
    ask(admin, HttpMethod.GET, USERS, null).expectStatus().isOk();
    directory.disable(adminId);
    ask(admin, HttpMethod.GET, USERS, null).expectStatus().isForbidden();
    ask(admin, HttpMethod.GET, USERS + "/" + id, null).expectStatus().isForbidden();
  }

  @Test
  void nobody_but_administrators_and_nothing_without_a_reason() {
    String id = register(browser, email());
    ask(somebody, HttpMethod.GET, USERS, null).expectStatus().isForbidden();
    ask(somebody, HttpMethod.GET, USERS + "/" + id, null).expectStatus().isForbidden();
    ask(somebody, HttpMethod.PUT, USERS + "/" + id + "/state", state(true))
        .expectStatus()
        .isForbidden();
    ask(somebody, HttpMethod.PUT, "/api/v1/users/tier", tier(id)).expectStatus().isForbidden();
    ask(admin, HttpMethod.POST, USERS + "/" + id + "/logout", Map.of("reason", " "))
        .expectStatus()
        .isBadRequest();
    ask(admin, HttpMethod.PUT, USERS + "/" + UUID.randomUUID() + "/state", state(true))
        .expectStatus()
        .isNotFound();
  }

  @Test
  void an_administrator_sets_a_tier_and_its_holder_sees_it_with_what_is_used() {
    String id = register(browser, email());
    ask(admin, HttpMethod.PUT, "/api/v1/users/tier", tier(id))
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.tier")
        .isEqualTo("premium");
    browser
        .send(HttpMethod.GET, "/api/v1/users/tier", null, null)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.tier.tier")
        .isEqualTo("premium")
        .jsonPath("$.usage.day.requests.limit")
        .isEqualTo(10);
    ask(admin, HttpMethod.PUT, "/api/v1/users/tier", tier(UUID.randomUUID().toString()))
        .expectStatus()
        .isNotFound();
  }

  private List<StandingCommand> decisionsAbout(String id) {
    return directory.decisions().stream()
        .filter(command -> command.standingId().person().toString().equals(id))
        .toList();
  }

  private ResponseSpec ask(
      Consumer<HttpHeaders> who, HttpMethod method, String path, @Nullable Object body) {
    var request = browser.http().method(method).uri(path).headers(who);
    return (body == null ? request : request.bodyValue(body)).exchange();
  }

  private static String register(Browser browser, String email) {
    byte[] body =
        browser
            .post(
                "/api/v1/auth/register",
                Map.of("email", email, "password", PASSWORD, "displayName", "Sam"))
            .expectStatus()
            .isCreated()
            .expectBody()
            .returnResult()
            .getResponseBody();
    return JsonMapper.shared().readTree(body).get("user").get("id").asString();
  }

  private static ResponseSpec logIn(Browser browser, String email) {
    return browser.post("/api/v1/auth/login", Map.of("email", email, "password", PASSWORD));
  }

  private static String email() {
    return "sam-" + UUID.randomUUID() + "@example.org";
  }

  private static Map<String, Object> state(boolean disabled) {
    return Map.of("disabled", disabled, "reason", "Spam.");
  }

  private static Map<String, Object> tier(String id) {
    return Map.of("userId", id, "tier", "premium", "reason", "Paid by bank transfer.");
  }
}
