package vigor.identity.edge.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;
import vigor.kernel.edge.testing.MailBox;

@EdgeTest
class ForgottenPasswordTest {
  private static final String PASSWORD = "correct horse battery";
  private static final String OTHER = "a better horse battery";
  private static final String SUBJECT = "Set a new password for Vigor";

  private final Browser browser;
  private final Browser stranger;
  private final MailBox mail;
  private final DatabaseClient database;
  private final String email = UUID.randomUUID() + "@example.org";

  ForgottenPasswordTest(ObjectProvider<Browser> browsers, MailBox mail, DatabaseClient database) {
    this.browser = browsers.getObject();
    this.stranger = browsers.getObject();
    this.mail = mail;
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
  void a_link_by_mail_sets_a_new_password_and_signs_every_device_out() {
    ask(email).expectStatus().isAccepted();

    reset(mail.secret(email, SUBJECT), OTHER).expectStatus().isNoContent();

    browser.post("/api/v1/auth/refresh", null).expectStatus().isUnauthorized();
    login(PASSWORD).expectStatus().isUnauthorized();
    login(OTHER).expectStatus().isOk();
    assertThat(mail.letter(email, "Your Vigor password was changed")).doesNotContain("http");
  }

  @Test
  void a_link_works_once() {
    ask(email);
    String secret = mail.secret(email, SUBJECT);
    reset(secret, OTHER).expectStatus().isNoContent();

    reset(secret, PASSWORD)
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.rule")
        .isEqualTo("LinkIsFresh");
    login(OTHER).expectStatus().isOk();
  }

  @Test
  void a_link_works_for_half_an_hour() {
    ask(email);
    String secret = mail.secret(email, SUBJECT);
    database
        .sql("update identity.link set expires_at = now() where purpose = 'NEW_PASSWORD'")
        .then()
        .block();

    reset(secret, OTHER).expectStatus().isEqualTo(422);
  }

  @Test
  void a_link_for_one_purpose_opens_nothing_else() {
    reset(mail.secret(email, "Is this your address?"), OTHER).expectStatus().isEqualTo(422);
  }

  @Test
  void an_address_without_an_account_gets_the_same_answer_and_no_letter() {
    String nobody = "nobody-" + email;

    assertThat(body(ask(nobody))).isEqualTo(body(ask(email)));
    mail.letter(email, SUBJECT);
    assertThat(mail.letters(nobody, SUBJECT)).isEmpty();
  }

  @Test
  void nobody_can_be_flooded_with_letters() {
    for (int i = 0; i < 5; i++) {
      ask(email).expectStatus().isAccepted();
    }

    ask(email).expectStatus().isEqualTo(429).expectHeader().exists("Retry-After");
  }

  @Test
  void an_owner_whom_guessers_slow_down_gets_in_by_a_link() {
    for (int i = 0; i < 5; i++) {
      login("wrong " + PASSWORD).expectStatus().isUnauthorized();
    }
    login(PASSWORD).expectStatus().isEqualTo(429);
    ask(email);
    reset(mail.secret(email, SUBJECT), OTHER).expectStatus().isNoContent();

    login(OTHER).expectStatus().isOk();
  }

  @Test
  void a_common_password_is_refused_and_leaves_the_link_fresh() {
    ask(email);
    String secret = mail.secret(email, SUBJECT);
    reset(secret, "password1").expectStatus().isEqualTo(422);

    reset(secret, OTHER).expectStatus().isNoContent();
  }

  @Test
  void no_secret_of_a_link_is_stored() {
    ask(email);
    String secret = mail.secret(email, SUBJECT);

    String stored =
        database
            .sql("select string_agg(l::text, '') as all_rows from identity.link l")
            .map(row -> Objects.requireNonNull(row.get("all_rows", String.class)))
            .one()
            .block();
    assertThat(stored).isNotEmpty().doesNotContain(secret).doesNotContain(email);
  }

  @Test
  void registering_sends_a_link_that_verifies_the_address() {
    String secret = mail.secret(email, "Is this your address?");
    assertThat(verified()).isFalse();

    stranger
        .post("/api/v1/auth/email/verify", Map.of("token", secret))
        .expectStatus()
        .isNoContent();

    assertThat(verified()).isTrue();
  }

  private boolean verified() {
    return Boolean.TRUE.equals(
        database
            .sql(
                "select exists (select 1 from identity.credential c"
                    + " join identity.refresh_family f on f.person_id = c.person_id"
                    + " where c.email_verified_at is not null and f.family_id ="
                    + " cast(:session as uuid)) as verified")
            .bind("session", session())
            .map(row -> row.get("verified", Boolean.class))
            .one()
            .block());
  }

  private String session() {
    String payload = Objects.requireNonNull(browser.cookie("vigor_access")).split("\\.", -1)[1];
    String claims =
        new String(
            java.util.Base64.getUrlDecoder().decode(payload),
            java.nio.charset.StandardCharsets.UTF_8);
    return claims.replaceAll(".*\"sid\":\"([^\"]+)\".*", "$1");
  }

  private ResponseSpec ask(String address) {
    return stranger.post("/api/v1/auth/password/forgotten", Map.of("email", address));
  }

  private ResponseSpec reset(String token, String password) {
    return stranger.post(
        "/api/v1/auth/password/reset", Map.of("token", token, "password", password));
  }

  private ResponseSpec login(String password) {
    return stranger.post("/api/v1/auth/login", Map.of("email", email, "password", password));
  }

  private static String body(ResponseSpec answer) {
    return Objects.requireNonNull(
        answer
            .expectStatus()
            .isAccepted()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody());
  }
}
