package vigor.identity.edge.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;
import vigor.kernel.edge.testing.MailBox;
import vigor.kernel.edge.testing.TestProvider;
import vigor.kernel.edge.testing.Traveller;

/** Signing in with an identity provider that speaks over HTTP as a real one does. */
@EdgeTest
class ProviderSignInTest {
  private static final String PASSWORD = "correct horse battery";

  private final ObjectProvider<Browser> browsers;
  private final Browser browser;
  private final TestProvider provider;
  private final MailBox mail;
  private final DatabaseClient database;
  private final String subject = UUID.randomUUID().toString();
  private final String email = subject + "@example.org";
  private final Traveller traveller;

  ProviderSignInTest(
      ObjectProvider<Browser> browsers,
      TestProvider provider,
      MailBox mail,
      DatabaseClient database) {
    this.browsers = browsers;
    this.browser = browsers.getObject();
    this.provider = provider;
    this.mail = mail;
    this.database = database;
    this.traveller = new Traveller(browser, provider, verified(email));
  }

  @Test
  void the_page_is_told_that_there_is_such_a_way_in() {
    get("/api/v1/auth/ways").expectBody().jsonPath("$.provider").isEqualTo("Hall of Names");
  }

  @Test
  void somebody_new_of_a_verified_address_gets_an_account_and_a_session() {
    traveller
        .goes("login")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.purpose")
        .isEqualTo("login")
        .jsonPath("$.session.user.email")
        .isEqualTo(email)
        .jsonPath("$.session.user.displayName")
        .isEqualTo("Robin of the Hall");

    get("/api/v1/auth/me").expectStatus().isOk();
    get("/api/v1/auth/security")
        .expectBody()
        .jsonPath("$.password")
        .isEqualTo(false)
        .jsonPath("$.emailVerified")
        .isEqualTo(true)
        .jsonPath("$.provider.linkedAt")
        .isNotEmpty();
    get("/api/v1/auth/sessions").expectBody().jsonPath("$.items.length()").isEqualTo(1);
    browser.post("/api/v1/auth/refresh", null).expectStatus().isOk();
  }

  @Test
  void the_same_identity_comes_to_the_same_account_whatever_its_address_is_now() {
    String first = userOf(traveller.goes("login"));

    Browser other = browsers.getObject();
    Map<String, Object> moved = verified("moved-" + email);
    assertThat(userOf(new Traveller(other, provider, moved).goes("login"))).isEqualTo(first);
  }

  @Test
  void an_address_that_has_an_account_is_not_taken_over() {
    register();

    new Traveller(browsers.getObject(), provider, verified(email))
        .goes("login")
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.rule")
        .isEqualTo("AddressIsLinkedByItsOwner");
    assertThat(rows("provider_link")).isZero();
  }

  @Test
  void an_address_the_provider_has_not_verified_is_refused() {
    for (Object verified : new Object[] {false, "false", 1}) {
      Map<String, Object> unsure = verified(email);
      unsure.put("email_verified", verified);
      new Traveller(browser, provider, unsure)
          .goes("login")
          .expectStatus()
          .isEqualTo(422)
          .expectBody()
          .jsonPath("$.rule")
          .isEqualTo("ProviderVouchesForTheAddress");
    }
  }

  @Test
  void an_address_that_is_not_in_the_token_is_asked_for() {
    provider.keepsToItself(subject, verified(email));

    assertThat(
            Traveller.json(new Traveller(browser, provider, Map.of("sub", subject)).goes("login"))
                .at("/session/user/email")
                .asString())
        .isEqualTo(email);
  }

  @Test
  void what_is_told_about_somebody_else_is_not_believed() {
    Map<String, Object> another = verified(email);
    another.put("sub", "somebody else");
    provider.keepsToItself(subject, another);

    new Traveller(browser, provider, Map.of("sub", subject))
        .goes("login")
        .expectStatus()
        .isEqualTo(422);
  }

  @Test
  void of_two_identities_with_one_address_one_gets_it() {
    Map<String, Object> twin = verified(email);
    twin.put("sub", "twin of " + subject);
    Traveller second = new Traveller(browsers.getObject(), provider, twin);
    String one = traveller.departs("login");
    String two = second.departs("login");
    String codeOfOne = provider.signIn(one, verified(email));
    String codeOfTwo = provider.signIn(two, twin);

    var statuses =
        Flux.merge(
                reactor.core.publisher.Mono.fromCallable(() -> traveller.arrives(codeOfOne, one))
                    .subscribeOn(reactor.core.scheduler.Schedulers.boundedElastic()),
                reactor.core.publisher.Mono.fromCallable(() -> second.arrives(codeOfTwo, two))
                    .subscribeOn(reactor.core.scheduler.Schedulers.boundedElastic()))
            .map(answer -> answer.returnResult(Void.class).getStatus().value())
            .collectList()
            .block();

    assertThat(statuses).contains(200).containsAnyOf(409, 503).hasSize(2);
    assertThat(rows("provider_link")).isEqualTo(1);
  }

  @Test
  void what_a_crash_cut_off_goes_on_at_the_next_try() {
    String person = userOf(traveller.goes("login"));
    database
        .sql("update identity.credential set confirmed_at = null where person_id = :p")
        .bind("p", UUID.fromString(person))
        .then()
        .block();

    Browser other = browsers.getObject();
    assertThat(userOf(new Traveller(other, provider, verified(email)).goes("login")))
        .isEqualTo(person);
    other
        .post("/api/v1/auth/password/forgotten", Map.of("email", email))
        .expectStatus()
        .isAccepted();
    assertThat(mail.secret(email, "Set a new password for Vigor")).isNotEmpty();
  }

  @Test
  void a_link_by_mail_gives_such_an_account_a_password_and_leaves_its_provider() {
    traveller.goes("login").expectStatus().isOk();
    browser.setsAnotherPassword(mail, email, PASSWORD);

    browser
        .post("/api/v1/auth/login", Map.of("email", email, "password", PASSWORD))
        .expectStatus()
        .isOk();
    traveller.goes("login").expectStatus().isOk();
  }

  @Test
  void without_a_password_no_password_lets_in() {
    traveller.goes("login").expectStatus().isOk();

    browser
        .post("/api/v1/auth/login", Map.of("email", email, "password", PASSWORD))
        .expectStatus()
        .isUnauthorized();
    browser
        .post("/api/v1/auth/confirm", Map.of("password", PASSWORD))
        .expectStatus()
        .isEqualTo(422);
  }

  @Test
  void nothing_that_is_stored_tells_who_somebody_is_at_the_provider() {
    traveller.goes("login").expectStatus().isOk();
    traveller.departs("login");

    String stored =
        database
            .sql(
                "select (select string_agg(l::text, '') from identity.provider_link l)"
                    + " || (select string_agg(j::text, '') from identity.provider_journey j) as all_rows")
            .map(row -> Objects.requireNonNull(row.get("all_rows", String.class)))
            .one()
            .block();
    assertThat(stored)
        .isNotEmpty()
        .doesNotContain(subject)
        .doesNotContain(Objects.requireNonNull(browser.cookie("vigor_journey")));
  }

  private void register() {
    browser
        .post(
            "/api/v1/auth/register",
            Map.of("email", email, "password", PASSWORD, "displayName", "Somebody"))
        .expectStatus()
        .isCreated();
  }

  private Map<String, Object> verified(String address) {
    return new HashMap<>(
        Map.of(
            "sub", subject, "email", address, "email_verified", true, "name", "Robin of the Hall"));
  }

  private long rows(String table) {
    return Objects.requireNonNull(
        database
            .sql(
                "select count(*) as rows from identity."
                    + table
                    + " t join identity.credential c using (person_id) where c.claim ="
                    + " (select claim from identity.credential order by created_at desc limit 1)")
            .map(row -> row.get("rows", Long.class))
            .one()
            .block());
  }

  private ResponseSpec get(String path) {
    return browser.send(HttpMethod.GET, path, null, null);
  }

  private static String userOf(ResponseSpec arrival) {
    return Traveller.json(arrival.expectStatus().isOk()).at("/session/user/id").asString();
  }
}
