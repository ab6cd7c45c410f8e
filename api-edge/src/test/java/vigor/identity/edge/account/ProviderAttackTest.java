package vigor.identity.edge.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;
import vigor.kernel.edge.testing.TestProvider;
import vigor.kernel.edge.testing.Traveller;

/** What goes wrong, by accident or on purpose, between here and the identity provider. */
@EdgeTest
class ProviderAttackTest {
  private final ObjectProvider<Browser> browsers;
  private final Browser browser;
  private final TestProvider provider;
  private final DatabaseClient database;
  private final Map<String, Object> person =
      Map.of(
          "sub",
          UUID.randomUUID().toString(),
          "email",
          UUID.randomUUID() + "@example.org",
          "email_verified",
          true);
  private final Traveller traveller;

  ProviderAttackTest(
      ObjectProvider<Browser> browsers, TestProvider provider, DatabaseClient database) {
    this.browsers = browsers;
    this.browser = browsers.getObject();
    this.provider = provider;
    this.database = database;
    this.traveller = new Traveller(browser, provider, person);
  }

  /** Makes another token out of an honest one. */
  private record Forgery(String what, Forger forger) {
    @Override
    public String toString() {
      return what;
    }
  }

  @FunctionalInterface
  private interface Forger {
    String forge(JWTClaimsSet honest, RSAKey key) throws JOSEException;
  }

  static List<Forgery> forgeries() {
    return List.of(
        signed("another nonce", claims -> claims.claim("nonce", "another")),
        signed("no nonce", claims -> claims.claim("nonce", null)),
        signed("for another client", claims -> claims.audience("another")),
        signed(
            "for several, given to another",
            claims ->
                claims.audience(List.of(TestProvider.CLIENT, "another")).claim("azp", "another")),
        signed(
            "for several, given to nobody",
            claims -> claims.audience(List.of(TestProvider.CLIENT, "another"))),
        signed("of another issuer", claims -> claims.issuer("https://evil.example")),
        signed("of no issuer", claims -> claims.issuer(null)),
        signed("expired", claims -> claims.expirationTime(secondsFromNow(-120))),
        signed("without an end", claims -> claims.expirationTime(null)),
        signed("not yet valid", claims -> claims.notBeforeTime(secondsFromNow(120))),
        signed("about nobody", claims -> claims.subject(null)),
        new Forgery("unsigned", (honest, key) -> new PlainJWT(honest).serialize()),
        new Forgery(
            "signed with the public key as a shared secret",
            (honest, key) -> {
              SignedJWT token =
                  new SignedJWT(
                      new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).build(),
                      honest);
              token.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
              return token.serialize();
            }),
        new Forgery(
            "signed with the client's secret",
            (honest, key) -> {
              SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), honest);
              token.sign(
                  new MACSigner(
                      (TestProvider.SECRET + " ".repeat(32)).getBytes(StandardCharsets.UTF_8)));
              return token.serialize();
            }),
        new Forgery(
            "signed with a key of the same name",
            (honest, key) ->
                sign(honest, new RSAKeyGenerator(2048).keyID(key.getKeyID()).generate(), "JWT")),
        new Forgery(
            "signed with a key it brings along",
            (honest, key) -> {
              RSAKey own = new RSAKeyGenerator(2048).keyID("own").generate();
              SignedJWT token =
                  new SignedJWT(
                      new JWSHeader.Builder(JWSAlgorithm.RS256).jwk(own.toPublicJWK()).build(),
                      honest);
              token.sign(new RSASSASigner(own));
              return token.serialize();
            }),
        new Forgery("an access token", (honest, key) -> sign(honest, key, "at+jwt")),
        new Forgery(
            "cut off", (honest, key) -> sign(honest, key, "JWT").replaceAll("\\.[^.]*$", "")),
        new Forgery("no token", (honest, key) -> "x"));
  }

  @ParameterizedTest
  @MethodSource("forgeries")
  void a_token_that_is_not_the_providers_for_us_now_lets_nobody_in(Forgery forgery) {
    traveller
        .goes("login", honest -> forged(forgery, honest))
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.rule")
        .isEqualTo("ProviderAnswerIsTrue");
    assertNobodyIsSignedIn(browser);
  }

  @Test
  void a_token_of_the_same_journey_that_is_honest_lets_in() {
    traveller.goes("login", UnaryOperator.identity()).expectStatus().isOk();
  }

  @Test
  void a_code_and_its_state_come_back_once() {
    String location = traveller.departs("login");
    String cookie = Objects.requireNonNull(browser.cookie("vigor_journey"));
    String code = provider.signIn(location, person);
    traveller.arrives(code, location).expectStatus().isOk();
    browser.setCookie("vigor_journey", cookie);

    refused(traveller.arrives(code, location), "JourneyIsFresh");
    refused(traveller.arrives(provider.signIn(location, person), location), "JourneyIsFresh");
  }

  @Test
  void a_code_that_was_spent_elsewhere_is_refused() {
    String location = traveller.departs("login");

    refused(traveller.arrives("spent", location), "ProviderAnswerIsTrue");
  }

  @Test
  void a_code_of_another_journey_does_not_fit() {
    String stolen = provider.signIn(traveller.departs("login"), person);
    Traveller thief = new Traveller(browsers.getObject(), provider, person);
    String location = thief.departs("login");

    refused(thief.arrives(stolen, location), "ProviderAnswerIsTrue");
  }

  /** Login CSRF: the victim would go on in the attacker's account without noticing. */
  @Test
  void nobody_is_signed_in_to_an_account_of_who_sent_the_link() {
    String location = traveller.departs("login");
    String code = provider.signIn(location, person);
    Browser victim = browsers.getObject();

    refused(new Traveller(victim, provider, person).arrives(code, location), "JourneyIsFresh");
    new Traveller(victim, provider, person).departs("login");
    refused(new Traveller(victim, provider, person).arrives(code, location), "JourneyIsFresh");
    assertNobodyIsSignedIn(victim);
    traveller.arrives(code, location).expectStatus().isOk();
  }

  @Test
  void a_state_of_somebody_else_ends_no_journey() {
    String location = traveller.departs("login");
    refused(traveller.arrives("x", "not the state", null), "JourneyIsFresh");

    traveller.arrives(provider.signIn(location, person), location).expectStatus().isOk();
  }

  @Test
  void an_answer_of_another_provider_is_refused_before_the_code_is_sent_anywhere() {
    String location = traveller.departs("login");
    String state = Objects.requireNonNull(TestProvider.asked(location).get("state"));
    String code = provider.signIn(location, person);

    refused(traveller.arrives(code, state, "https://evil.example"), "ProviderAnswerIsTrue");
  }

  @Test
  void an_answer_that_names_the_right_provider_is_taken() {
    String location = traveller.departs("login");
    String state = Objects.requireNonNull(TestProvider.asked(location).get("state"));

    traveller
        .arrives(provider.signIn(location, person), state, provider.issuer())
        .expectStatus()
        .isOk();
  }

  @Test
  void a_journey_of_ten_minutes_ago_is_over() {
    String location = traveller.departs("login");
    database.sql("update identity.provider_journey set expires_at = now()").then().block();

    refused(traveller.arrives(provider.signIn(location, person), location), "JourneyIsFresh");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "/\\evil.example",
        "https://evil.example",
        "javascript:alert(1)",
        "/me?next=//evil.example",
        "/me#x",
        "/@evil.example",
        "evil",
        ""
      })
  void nobody_is_led_to_another_place_afterwards(String place) {
    traveller.departing("login", place).expectStatus().isBadRequest();
  }

  @Test
  void the_browser_is_sent_to_the_configured_provider_and_back_to_the_configured_address() {
    String location = traveller.departs("login");

    assertThat(location).startsWith(provider.issuer() + "/authorize?realm=test&");
    assertThat(TestProvider.asked(location))
        .containsEntry("redirect_uri", "http://localhost:8080/signed-in")
        .containsEntry("response_type", "code")
        .containsEntry("code_challenge_method", "S256")
        .containsEntry("scope", "openid email profile")
        .containsEntry("client_id", TestProvider.CLIENT);
  }

  @Test
  void another_site_cannot_send_somebody_there() {
    browser
        .http()
        .post()
        .uri("/api/v1/auth/provider/login")
        .header("Origin", "https://evil.example")
        .header("Sec-Fetch-Site", "cross-site")
        .bodyValue(Map.of("returnTo", "/"))
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  @Test
  void the_cookie_of_a_journey_is_out_of_reach_for_scripts_and_other_sites() {
    browser
        .http()
        .post()
        .uri("/api/v1/auth/provider/login")
        .header("X-Forwarded-Proto", "https")
        .bodyValue(Map.of("returnTo", "/"))
        .exchange()
        .expectCookie()
        .httpOnly("__Secure-vigor_journey", true)
        .expectCookie()
        .secure("__Secure-vigor_journey", true)
        .expectCookie()
        .sameSite("__Secure-vigor_journey", "Strict")
        .expectCookie()
        .path("__Secure-vigor_journey", "/api/v1/auth/provider");
  }

  private String forged(Forgery forgery, String honest) {
    try {
      return forgery.forger().forge(SignedJWT.parse(honest).getJWTClaimsSet(), provider.key());
    } catch (ParseException | JOSEException e) {
      throw new AssertionError(e);
    }
  }

  private static void assertNobodyIsSignedIn(Browser browser) {
    assertThat(browser.cookie("vigor_access")).isNull();
    browser.send(HttpMethod.GET, "/api/v1/auth/me", null, null).expectStatus().isUnauthorized();
  }

  private static void refused(ResponseSpec answer, String rule) {
    answer.expectStatus().isEqualTo(422).expectBody().jsonPath("$.rule").isEqualTo(rule);
  }

  private static Forgery signed(String what, UnaryOperator<JWTClaimsSet.Builder> change) {
    return new Forgery(
        what,
        (honest, key) -> sign(change.apply(new JWTClaimsSet.Builder(honest)).build(), key, "JWT"));
  }

  private static String sign(JWTClaimsSet claims, RSAKey key, String type) throws JOSEException {
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(key.getKeyID())
                .type(new JOSEObjectType(type))
                .build(),
            claims);
    token.sign(new RSASSASigner(key));
    return token.serialize();
  }

  private static Date secondsFromNow(long seconds) {
    return Date.from(Instant.now().plusSeconds(seconds));
  }
}
