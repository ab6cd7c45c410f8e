package vigor.identity.edge.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;
import vigor.kernel.edge.testing.MailBox;
import vigor.kernel.edge.testing.TestProvider;
import vigor.kernel.edge.testing.Traveller;

/** What somebody with a password account does with an identity at the provider. */
@EdgeTest
class ProviderLinkTest {
  private static final String PASSWORD = "correct horse battery";
  private static final String LINK = "/api/v1/auth/provider/link";

  private final ObjectProvider<Browser> browsers;
  private final Browser browser;
  private final TestProvider provider;
  private final MailBox mail;
  private final DatabaseClient database;
  private final String subject = UUID.randomUUID().toString();
  private final String email = subject + "@example.org";
  private final Traveller traveller;

  ProviderLinkTest(
      ObjectProvider<Browser> browsers,
      TestProvider provider,
      MailBox mail,
      DatabaseClient database) {
    this.browsers = browsers;
    this.browser = browsers.getObject();
    this.provider = provider;
    this.mail = mail;
    this.database = database;
    this.traveller = new Traveller(browser, provider, identity(email));
  }

  @BeforeEach
  void register() {
    browser.registers(email, PASSWORD);
  }

  @Test
  void an_identity_is_linked_after_the_password_and_lets_in_from_then_on() {
    traveller
        .goes("link")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.purpose")
        .isEqualTo("link")
        .jsonPath("$.session")
        .isEmpty();

    new Traveller(browsers.getObject(), provider, identity(email))
        .goes("login")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.session.user.email")
        .isEqualTo(email);
    security().jsonPath("$.emailVerified").isEqualTo(true).jsonPath("$.password").isEqualTo(true);
    assertThat(mail.letter(email, "Another way into your Vigor account")).contains("Hall of Names");
  }

  @Test
  void linking_and_unlinking_need_a_fresh_password() {
    traveller.goes("link").expectStatus().isOk();
    stale();

    traveller.departing("link", "/").expectStatus().isForbidden();
    unlink().expectStatus().isForbidden();
  }

  @Test
  void one_identity_opens_one_account() {
    traveller.goes("link").expectStatus().isOk();
    Browser another = browsers.getObject();
    another.registers("another-" + email, PASSWORD);

    new Traveller(another, provider, identity(email))
        .goes("link")
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.rule")
        .isEqualTo("IdentityOpensOneAccount");
  }

  @Test
  void who_logs_out_on_the_way_links_nothing() {
    String location = traveller.departs("link");
    String code = provider.signIn(location, identity(email));
    browser.post("/api/v1/auth/logout", null).expectStatus().isNoContent();

    traveller.arrives(code, location).expectStatus().isUnauthorized();
  }

  @Test
  void a_link_is_removed_and_lets_in_no_more() {
    traveller.goes("link").expectStatus().isOk();
    unlink().expectStatus().isNoContent();

    unlink().expectStatus().isNotFound();
    new Traveller(browsers.getObject(), provider, identity(email))
        .goes("login")
        .expectStatus()
        .isEqualTo(409);
  }

  @Test
  void the_last_way_in_is_not_removed() {
    Browser fresh = browsers.getObject();
    Map<String, Object> newcomer = identity("new-" + email);
    newcomer.put("sub", "new " + subject);
    Traveller other = new Traveller(fresh, provider, newcomer);
    other.goes("login").expectStatus().isOk();

    fresh
        .send(HttpMethod.DELETE, LINK, null, fresh.cookie("vigor_csrf"))
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.rule")
        .isEqualTo("AWayInIsLeft");
    other.goes("login").expectStatus().isOk();
  }

  @Test
  void signing_in_there_afresh_stands_in_for_the_password() {
    traveller.goes("link").expectStatus().isOk();
    stale();
    String location = traveller.departs("confirm");
    assertThat(TestProvider.asked(location)).containsEntry("max_age", "0");
    assertThat(TestProvider.asked(location)).containsEntry("prompt", "login");

    traveller.arrives(provider.signIn(location, identity(email)), location).expectStatus().isOk();
    unlink().expectStatus().isNoContent();
  }

  @Test
  void a_sign_in_of_an_hour_ago_stands_in_for_nothing() {
    traveller.goes("link").expectStatus().isOk();
    stale();
    Map<String, Object> before = identity(email);
    before.put("auth_time", Instant.now().minusSeconds(3600).getEpochSecond());

    new Traveller(browser, provider, before)
        .goes("confirm")
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.rule")
        .isEqualTo("SignInIsFresh");
    unlink().expectStatus().isForbidden();
  }

  @Test
  void somebody_else_at_the_provider_confirms_nothing() {
    traveller.goes("link").expectStatus().isOk();
    stale();
    Map<String, Object> another = identity(email);
    another.put("sub", "another " + subject);

    new Traveller(browser, provider, another)
        .goes("confirm")
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.rule")
        .isEqualTo("IdentityIsTheOwners");
    unlink().expectStatus().isForbidden();
  }

  @Test
  void a_new_password_by_mail_ends_links_to_other_addresses() {
    new Traveller(browser, provider, identity("elsewhere-" + email))
        .goes("link")
        .expectStatus()
        .isOk();
    browser.setsAnotherPassword(mail, email, "a better horse battery");

    assertThat(links()).isZero();
  }

  @Test
  void an_erased_account_leaves_no_link() {
    traveller.goes("link").expectStatus().isOk();
    browser.erasesAccount();

    assertThat(links()).isZero();
  }

  private long links() {
    return Objects.requireNonNull(
        database
            .sql(
                "select count(*) as links from identity.provider_link l"
                    + " join identity.refresh_family f using (person_id)"
                    + " where f.family_id = cast(:session as uuid)")
            .bind("session", session())
            .map(row -> row.get("links", Long.class))
            .one()
            .block());
  }

  /** The last session that was opened; each test opens its own last. */
  private String session() {
    return Objects.requireNonNull(
        database
            .sql(
                "select family_id::text as id from identity.refresh_family"
                    + " where device <> 'Test' order by created_at desc limit 1")
            .map(row -> row.get("id", String.class))
            .one()
            .block());
  }

  private void stale() {
    database.sql("update identity.refresh_family set confirmed_at = null").then().block();
  }

  private ResponseSpec unlink() {
    return browser.send(HttpMethod.DELETE, LINK, null, browser.cookie("vigor_csrf"));
  }

  private BodyContentSpec security() {
    return browser.send(HttpMethod.GET, "/api/v1/auth/security", null, null).expectBody();
  }

  private Map<String, Object> identity(String address) {
    return new HashMap<>(Map.of("sub", subject, "email", address, "email_verified", true));
  }
}
