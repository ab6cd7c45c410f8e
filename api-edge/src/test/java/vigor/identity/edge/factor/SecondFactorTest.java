package vigor.identity.edge.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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
import tools.jackson.databind.json.JsonMapper;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;

@EdgeTest
class SecondFactorTest {
  private static final String PASSWORD = "correct horse battery";
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private final Browser browser;
  private final Browser other;
  private final DatabaseClient database;
  private final String email = UUID.randomUUID() + "@example.org";

  SecondFactorTest(ObjectProvider<Browser> browsers, DatabaseClient database) {
    this.browser = browsers.getObject();
    this.other = browsers.getObject();
    this.database = database;
  }

  @BeforeEach
  void register() {
    browser
        .post(
            "/api/v1/auth/register",
            Map.of("email", email, "password", PASSWORD, "displayName", "Somebody"))
        .expectStatus()
        .isCreated();
  }

  @Test
  void with_an_app_the_password_alone_lets_nobody_in() {
    byte[] secret = turnOn();

    String challenge = challenge();
    answer(challenge, code(secret, 1)).expectStatus().isOk();
    other.send(HttpMethod.GET, "/api/v1/auth/me", null, null).expectStatus().isOk();
  }

  @Test
  void a_code_works_once() {
    byte[] secret = turnOn();
    String code = code(secret, 1);
    answer(challenge(), code).expectStatus().isOk();

    answer(challenge(), code)
        .expectStatus()
        .isUnauthorized()
        .expectBody()
        .jsonPath("$.detail")
        .isEqualTo("This code is wrong, too old, or was used before.");
  }

  @Test
  void a_recovery_code_works_once_and_in_any_writing() {
    turnOn();
    String code = recoveryCodes().getFirst();
    answer(challenge(), code.toUpperCase(java.util.Locale.ROOT).replace("-", " "))
        .expectStatus()
        .isOk();

    answer(challenge(), code).expectStatus().isUnauthorized();
    assertThat(security().get("recoveryCodesLeft").asInt()).isEqualTo(9);
  }

  @Test
  void guessing_codes_is_slowed_down() {
    turnOn();
    for (int i = 0; i < 5; i++) {
      answer(challenge(), "00000" + i).expectStatus().isUnauthorized();
    }

    answer(challenge(), "000005").expectStatus().isEqualTo(429);
  }

  @Test
  void a_challenge_that_is_not_ours_is_worth_nothing() {
    byte[] secret = turnOn();
    String forged = challenge().replaceFirst("^[^.]+", UUID.randomUUID().toString());

    answer(forged, code(secret, 1)).expectStatus().isUnauthorized();
    answer("x.1.y", code(secret, 1)).expectStatus().isUnauthorized();
  }

  @Test
  void until_a_code_is_confirmed_nothing_changes() {
    enrol();
    confirm("000000").expectStatus().isEqualTo(422);

    login().expectStatus().isOk();
    assertThat(security().get("secondFactor").asBoolean()).isFalse();
  }

  @Test
  void turning_it_off_needs_a_fresh_password() {
    turnOn();
    database.sql("update identity.refresh_family set confirmed_at = null").then().block();
    turnOff().expectStatus().isForbidden();

    browser.post("/api/v1/auth/confirm", Map.of("password", PASSWORD));
    turnOff().expectStatus().isNoContent();
    login().expectStatus().isOk();
  }

  @Test
  void one_in_use_is_not_replaced_by_the_way() {
    turnOn();

    browser
        .post("/api/v1/auth/second-factor", null)
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.rule")
        .isEqualTo("SecondFactorIsOff");
  }

  private byte[] turnOn() {
    byte[] secret = enrol();
    confirm(code(secret, 0)).expectStatus().isOk();
    assertThat(security().get("secondFactor").asBoolean()).isTrue();
    return secret;
  }

  private byte[] enrol() {
    JsonNode enrolment =
        json(browser.post("/api/v1/auth/second-factor", null).expectStatus().isCreated());
    String secret = enrolment.get("secret").asString();
    assertThat(enrolment.get("uri").asString())
        .startsWith("otpauth://totp/Vigor%3A")
        .contains("secret=" + secret);
    return bytes(secret);
  }

  private ResponseSpec confirm(String code) {
    return browser.post("/api/v1/auth/second-factor/confirm", Map.of("code", code));
  }

  private List<String> recoveryCodes() {
    return json(browser
            .post("/api/v1/auth/second-factor/recovery-codes", null)
            .expectStatus()
            .isOk())
        .get("recoveryCodes")
        .valueStream()
        .map(JsonNode::asString)
        .toList();
  }

  private ResponseSpec turnOff() {
    return browser.send(
        HttpMethod.DELETE,
        "/api/v1/auth/second-factor",
        null,
        Objects.requireNonNull(browser.cookie("vigor_csrf")));
  }

  private ResponseSpec login() {
    return other.post("/api/v1/auth/login", Map.of("email", email, "password", PASSWORD));
  }

  private String challenge() {
    JsonNode problem = json(login().expectStatus().isUnauthorized());
    assertThat(problem.get("type").asString())
        .isEqualTo("urn:vigor:problem:second-factor-required");
    return problem.get("challenge").asString();
  }

  private ResponseSpec answer(String challenge, String code) {
    return other.post(
        "/api/v1/auth/login/second-factor", Map.of("challenge", challenge, "code", code));
  }

  private JsonNode security() {
    return json(
        browser.send(HttpMethod.GET, "/api/v1/auth/security", null, null).expectStatus().isOk());
  }

  private static JsonNode json(ResponseSpec answer) {
    return JsonMapper.shared().readTree(answer.expectBody().returnResult().getResponseBody());
  }

  /** The code so many half minutes from now. */
  private static String code(byte[] secret, int later) {
    return Totp.code(secret, Instant.now().getEpochSecond() / 30 + later);
  }

  private static byte[] bytes(String base32) {
    java.math.BigInteger number = java.math.BigInteger.ZERO;
    for (char letter : base32.toCharArray()) {
      number = number.shiftLeft(5).add(java.math.BigInteger.valueOf(ALPHABET.indexOf(letter)));
    }
    byte[] bytes = new byte[20];
    byte[] raw = number.toByteArray();
    int length = Math.min(raw.length, bytes.length);
    System.arraycopy(raw, raw.length - length, bytes, bytes.length - length, length);
    return bytes;
  }
}
