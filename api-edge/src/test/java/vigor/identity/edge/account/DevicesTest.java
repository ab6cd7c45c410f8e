package vigor.identity.edge.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;

@EdgeTest
class DevicesTest {
  private static final String PASSWORD = "correct horse battery";
  private static final String SESSIONS = "/api/v1/auth/sessions";

  private final Browser phone;
  private final Browser laptop;
  private final String email = UUID.randomUUID() + "@example.org";

  DevicesTest(ObjectProvider<Browser> browsers) {
    this.phone = browsers.getObject();
    this.laptop = browsers.getObject();
  }

  @BeforeEach
  void signInTwice() {
    phone
        .post(
            "/api/v1/auth/register",
            Map.of("email", email, "password", PASSWORD, "displayName", "Somebody"))
        .expectStatus()
        .isCreated();
    login(laptop, PASSWORD, 200);
  }

  @Test
  void a_person_sees_where_they_are_signed_in_and_which_one_is_here() {
    JsonNode items = sessions(phone);

    assertThat(items).hasSize(2);
    assertThat(items.valueStream().filter(item -> item.get("current").asBoolean())).hasSize(1);
    assertThat(items.get(0).get("device").asString()).isEqualTo("ReactorNetty");
    assertThat(current(phone)).isNotEqualTo(current(laptop));
  }

  @Test
  void a_device_that_was_signed_out_cannot_renew_its_session() {
    phone
        .send(HttpMethod.DELETE, SESSIONS + "/" + current(laptop), null, csrf(phone))
        .expectStatus()
        .isNoContent();

    laptop.post("/api/v1/auth/refresh", null).expectStatus().isUnauthorized();
    assertThat(sessions(phone)).hasSize(1);
  }

  @Test
  void somebody_elses_session_is_not_there() {
    String laptopSession = current(laptop);
    laptop.post(
        "/api/v1/auth/register",
        Map.of("email", "x" + email, "password", PASSWORD, "displayName", "Another"));

    laptop
        .send(HttpMethod.DELETE, SESSIONS + "/" + laptopSession, null, csrf(laptop))
        .expectStatus()
        .isNotFound();
  }

  @Test
  void signing_out_everywhere_ends_every_session_and_takes_the_cookies() {
    phone.post("/api/v1/auth/logout-everywhere", null).expectStatus().isNoContent();

    assertThat(phone.cookie("vigor_access")).isNull();
    laptop.post("/api/v1/auth/refresh", null).expectStatus().isUnauthorized();
  }

  @Test
  void a_new_password_signs_the_other_devices_out_and_this_one_stays() {
    change(PASSWORD, "a better horse battery", 204);

    laptop.post("/api/v1/auth/refresh", null).expectStatus().isUnauthorized();
    phone.post("/api/v1/auth/refresh", null).expectStatus().isOk();
    login(laptop, PASSWORD, 401);
    login(laptop, "a better horse battery", 200);
  }

  @Test
  void the_password_is_changed_only_by_who_knows_it() {
    change("not " + PASSWORD, "a better horse battery", 422);

    login(laptop, PASSWORD, 200);
  }

  private void change(String current, String next, int status) {
    phone
        .post("/api/v1/auth/password", Map.of("current", current, "new", next))
        .expectStatus()
        .isEqualTo(status);
  }

  private void login(Browser browser, String password, int status) {
    browser
        .post("/api/v1/auth/login", Map.of("email", email, "password", password))
        .expectStatus()
        .isEqualTo(status);
  }

  private static JsonNode sessions(Browser browser) {
    byte[] body =
        browser
            .send(HttpMethod.GET, SESSIONS, null, null)
            .expectStatus()
            .isOk()
            .expectBody()
            .returnResult()
            .getResponseBody();
    return JsonMapper.shared().readTree(body).get("items");
  }

  private static String current(Browser browser) {
    return sessions(browser)
        .valueStream()
        .filter(item -> item.get("current").asBoolean())
        .findFirst()
        .orElseThrow()
        .get("id")
        .asString();
  }

  private static String csrf(Browser browser) {
    return Objects.requireNonNull(browser.cookie("vigor_csrf"));
  }
}
