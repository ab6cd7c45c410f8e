package vigor.identity.edge.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;
import vigor.kernel.edge.testing.MailBox;
import vigor.kernel.edge.testing.TestDevice;
import vigor.kernel.edge.testing.Traveller;

@EdgeTest
class PasskeysTest {
  private static final String PASSKEYS = "/api/v1/auth/passkeys";
  private static final String LOGIN = "/api/v1/auth/login/passkey";
  private static final String PASSWORD = "correct horse battery";

  private final Browser browser;
  private final Browser other;
  private final MailBox mail;
  private final DatabaseClient database;
  private final TestDevice device = new TestDevice();
  private final String email = UUID.randomUUID() + "@example.org";

  PasskeysTest(ObjectProvider<Browser> browsers, MailBox mail, DatabaseClient database) {
    this.browser = browsers.getObject();
    this.other = browsers.getObject();
    this.mail = mail;
    this.database = database;
  }

  @BeforeEach
  void register() {
    browser.registers(email, PASSWORD);
  }

  @Test
  void a_passkey_is_added_told_by_letter_listed_and_lets_in_without_anything_else() {
    add(device).expectStatus().isNoContent();
    assertThat(mail.letter(email, "Another way into your Vigor account")).contains("passkey");

    login(device).expectStatus().isOk().expectBody().jsonPath("$.user.email").isEqualTo(email);
    other.send(HttpMethod.GET, "/api/v1/auth/me", null, null).expectStatus().isOk();
    JsonNode listed = list().get("items").get(0);
    assertThat(listed.get("name").asString()).isEqualTo("my phone");
    assertThat(listed.get("lastUsedAt").isNull()).isFalse();
  }

  @Test
  void adding_and_removing_need_a_fresh_password() {
    add(device).expectStatus().isNoContent();
    String id = list().get("items").get(0).get("id").asString();
    database.sql("update identity.refresh_family set confirmed_at = null").then().block();

    browser.post(PASSKEYS + "/options", null).expectStatus().isForbidden();
    remove(id).expectStatus().isForbidden();
    browser.post("/api/v1/auth/confirm", Map.of("password", PASSWORD));
    remove(id).expectStatus().isNoContent();
    remove(id).expectStatus().isNotFound();
    login(device).expectStatus().isUnauthorized();
  }

  @Test
  void a_challenge_is_signed_once() {
    add(device).expectStatus().isNoContent();
    Map<String, Object> signed = device.signs(asked());
    other.post(LOGIN, signed).expectStatus().isOk();

    other.post(LOGIN, signed).expectStatus().isUnauthorized();
  }

  @Test
  void a_challenge_of_five_minutes_ago_is_over() {
    add(device).expectStatus().isNoContent();
    Map<String, Object> signed = device.signs(asked());
    database.sql("update identity.passkey_challenge set expires_at = now()").then().block();

    other.post(LOGIN, signed).expectStatus().isUnauthorized();
  }

  @Test
  void a_challenge_to_add_one_is_of_the_person_who_asked_and_logs_nobody_in() {
    JsonNode mine = options();
    Map<String, Object> made = device.makes(mine, "mine");
    other.registers("other-" + email, PASSWORD);
    other.post(PASSKEYS, made).expectStatus().isEqualTo(422);

    add(device).expectStatus().isNoContent();
    other.post(LOGIN, device.signs(options())).expectStatus().isUnauthorized();
    browser
        .post(PASSKEYS, new TestDevice().makes(withHandle(asked()), "not for this"))
        .expectStatus()
        .isEqualTo(422);
  }

  @Test
  void what_was_signed_for_another_page_or_place_opens_nothing() {
    add(device).expectStatus().isNoContent();

    login(device.at("https://evil.example")).expectStatus().isUnauthorized();
    login(device.at("http://localhost:9090")).expectStatus().isUnauthorized();
    login(device.at(TestDevice.ORIGIN).of("evil.example")).expectStatus().isUnauthorized();
    login(device.of("localhost")).expectStatus().isOk();
  }

  @Test
  void a_device_that_did_not_see_its_owner_opens_nothing_and_becomes_no_passkey() {
    add(new TestDevice().touchedByAnybody()).expectStatus().isEqualTo(422);
    add(device).expectStatus().isNoContent();

    login(device.touchedByAnybody()).expectStatus().isUnauthorized();
  }

  @Test
  void another_key_or_another_owner_opens_nothing() {
    add(device).expectStatus().isNoContent();
    Map<String, Object> forged = new HashMap<>(new TestDevice().signs(asked()));
    forged.put("credential", device.signs(asked()).get("credential"));
    forged.put("handle", device.signs(asked()).get("handle"));

    other.post(LOGIN, forged).expectStatus().isUnauthorized();
    login(device.ofSomebodyElse()).expectStatus().isUnauthorized();
  }

  @Test
  void a_copy_of_a_device_that_counts_is_found_out() {
    device.countsFrom(7);
    add(device).expectStatus().isNoContent();
    login(device).expectStatus().isOk();

    login(device.countsFrom(3)).expectStatus().isUnauthorized();
    login(device.countsFrom(20)).expectStatus().isOk();
  }

  @Test
  void one_passkey_is_of_one_account() {
    add(device).expectStatus().isNoContent();
    other.registers("other-" + email, PASSWORD);

    other
        .post(PASSKEYS, device.makes(json(other.post(PASSKEYS + "/options", null)), "again"))
        .expectStatus()
        .isEqualTo(409);
  }

  @Test
  void strangers_do_not_see_or_remove_it() {
    add(device).expectStatus().isNoContent();
    String id = list().get("items").get(0).get("id").asString();
    other.registers("other-" + email, PASSWORD);

    other
        .send(HttpMethod.DELETE, PASSKEYS + "/" + id, null, other.cookie("vigor_csrf"))
        .expectStatus()
        .isNotFound();
    assertThat(list().get("items")).hasSize(1);
  }

  @Test
  void a_new_password_by_mail_removes_them() {
    add(device).expectStatus().isNoContent();
    browser.setsAnotherPassword(mail, email, "a better horse battery");

    login(device).expectStatus().isUnauthorized();
  }

  @Test
  void an_erased_account_leaves_none() {
    add(device).expectStatus().isNoContent();
    browser.erasesAccount();

    login(device).expectStatus().isUnauthorized();
  }

  @Test
  void nonsense_is_refused() {
    for (String bytes : List.of("", "AAAA", "%", "e30", "bnVsbA")) {
      Map<String, Object> signed =
          Map.of(
              "credential", bytes,
              "clientData", bytes,
              "authenticatorData", bytes,
              "signature", bytes,
              "handle", bytes);
      assertThat(other.post(LOGIN, signed).returnResult(Void.class).getStatus().value())
          .isIn(401, 422);
    }
  }

  @Test
  void a_real_challenge_with_nonsense_around_it_is_refused() {
    Map<String, Object> made = new HashMap<>(device.makes(options(), "x"));
    made.put("attestation", "oA");
    browser.post(PASSKEYS, made).expectStatus().isEqualTo(422);

    add(device).expectStatus().isNoContent();
    Map<String, Object> signed = new HashMap<>(device.signs(asked()));
    signed.put("authenticatorData", "AAAA");
    other.post(LOGIN, signed).expectStatus().isUnauthorized();
    signed = new HashMap<>(device.signs(asked()));
    signed.put("signature", "AAAA");
    other.post(LOGIN, signed).expectStatus().isUnauthorized();
  }

  private ResponseSpec add(TestDevice made) {
    return browser.post(PASSKEYS, made.makes(options(), "my phone"));
  }

  private JsonNode options() {
    return json(browser.post(PASSKEYS + "/options", null).expectStatus().isOk());
  }

  private JsonNode asked() {
    return json(other.post(LOGIN + "/options", null).expectStatus().isOk());
  }

  private static JsonNode withHandle(JsonNode asked) {
    return tools.jackson.databind.json.JsonMapper.shared()
        .valueToTree(Map.of("challenge", asked.get("challenge").asString(), "handle", ""));
  }

  private ResponseSpec login(TestDevice with) {
    return other.post(LOGIN, with.signs(asked()));
  }

  private JsonNode list() {
    return json(browser.send(HttpMethod.GET, PASSKEYS, null, null).expectStatus().isOk());
  }

  private ResponseSpec remove(String id) {
    return browser.send(
        HttpMethod.DELETE,
        PASSKEYS + "/" + id,
        null,
        Objects.requireNonNull(browser.cookie("vigor_csrf")));
  }

  private static JsonNode json(ResponseSpec answer) {
    return Traveller.json(answer);
  }
}
