package vigor.identity.edge.access;

import io.jsonwebtoken.JwtBuilder;
import io.jsonwebtoken.Jwts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.MediaType;
import vigor.identity.edge.Hmac;
import vigor.kernel.edge.testing.Browser;
import vigor.kernel.edge.testing.EdgeTest;
import vigor.kernel.edge.testing.TestSecret;

@EdgeTest
class AccessTokenAttackTest {
  private static final String TODAY = LocalDate.now(ZoneOffset.UTC).toString();
  private static final SecretKey KEY = key(TODAY);
  private static final String LONG_AGO = "2026-01-01";
  private static final SecretKey OTHER_KEY =
      new SecretKeySpec(TestSecret.derive("another purpose"), "HmacSHA256");

  private final Browser browser;

  AccessTokenAttackTest(Browser browser) {
    this.browser = browser;
  }

  @Test
  void a_token_as_we_make_it_lets_in() {
    call(signed(sound(), KEY)).isOk();
  }

  @Test
  void a_token_of_a_hundred_kilobytes_is_turned_away_unread() {
    browser
        .http()
        .get()
        .uri("/api/v1/equipment")
        .headers(headers -> headers.setBearerAuth("a".repeat(100_000)))
        .exchange()
        .expectStatus()
        .is4xxClientError();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("attacks")
  void no_other_token_does(String attack, String token) {
    browser
        .http()
        .get()
        .uri("/api/v1/equipment")
        .headers(headers -> headers.set("Authorization", "Bearer " + token))
        .exchange()
        .expectStatus()
        .isUnauthorized()
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectHeader()
        .valueEquals("WWW-Authenticate", "Bearer")
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo(401)
        .jsonPath("$.detail")
        .isNotEmpty();
  }

  static Stream<Arguments> attacks() {
    String good = signed(sound(), KEY);
    Date past = Date.from(Instant.now().minusSeconds(120));
    Date future = Date.from(Instant.now().plusSeconds(120));
    return Stream.of(
        Arguments.of("no algorithm", unsigned(good)),
        Arguments.of("no algorithm, old signature", unsigned(good) + good.split("\\.", -1)[2]),
        Arguments.of("another key", signed(sound(), OTHER_KEY)),
        Arguments.of("another algorithm", sound().signWith(longKey(), Jwts.SIG.HS512).compact()),
        Arguments.of("the key in the header", withJwk()),
        Arguments.of("a key address in the header", header(Map.of("jku", "http://localhost/k"))),
        Arguments.of(
            "an unknown critical header", header(Map.of("crit", List.of("x"), "x", 1), KEY)),
        Arguments.of("a path as key id", header(Map.of("kid", "../../etc/passwd"), OTHER_KEY)),
        Arguments.of("a certificate address in the header", header(Map.of("x5u", "http://x/c"))),
        Arguments.of("the key of a day long gone", header(Map.of("kid", LONG_AGO), key(LONG_AGO))),
        Arguments.of("a known key id and another key", header(Map.of("kid", TODAY), OTHER_KEY)),
        Arguments.of(
            "no algorithm in capitals", headless(good, "{\"alg\":\"NONE\",\"typ\":\"at+jwt\"}")),
        Arguments.of(
            "an algorithm of public keys",
            headless(good, "{\"alg\":\"RS256\",\"typ\":\"at+jwt\"}")),
        Arguments.of("no type", headless(good, "{\"alg\":\"HS256\"}")),
        Arguments.of(
            "compressed", headless(good, "{\"alg\":\"HS256\",\"typ\":\"at+jwt\",\"zip\":\"DEF\"}")),
        Arguments.of("a header that is no JSON", "e30x." + good.split("\\.", 2)[1]),
        Arguments.of("an API token of nobody", "vgr_" + "a".repeat(43)),
        Arguments.of("another issuer", signed(sound().issuer("evil"), KEY)),
        Arguments.of("another audience", signed(without("aud").claim("aud", List.of("x")), KEY)),
        Arguments.of("no audience", signed(without("aud"), KEY)),
        Arguments.of("another type", signed(sound().header().type("JWT").and(), KEY)),
        Arguments.of("no session", signed(without("sid"), KEY)),
        Arguments.of("no end", signed(without("exp"), KEY)),
        Arguments.of("expired", signed(sound().expiration(past), KEY)),
        Arguments.of("not yet valid", signed(sound().notBefore(future), KEY)),
        Arguments.of("signature cut", good.substring(0, good.length() - 4)),
        Arguments.of("signature missing", good.substring(0, good.lastIndexOf('.') + 1)),
        Arguments.of("payload changed", tampered(good)),
        Arguments.of("claims twice", twice(good)),
        Arguments.of("not a token", "x"),
        Arguments.of("dots", "..."),
        Arguments.of("long", "a".repeat(6000)));
  }

  private org.springframework.test.web.reactive.server.StatusAssertions call(String token) {
    return browser
        .http()
        .get()
        .uri("/api/v1/equipment")
        .headers(headers -> headers.setBearerAuth(token))
        .exchange()
        .expectStatus();
  }

  private static JwtBuilder sound() {
    return without("nothing");
  }

  private static JwtBuilder without(String claim) {
    Instant now = Instant.now();
    JwtBuilder token = Jwts.builder().header().type("at+jwt").and();
    Map<String, Object> claims =
        Map.ofEntries(
            Map.entry("iss", "vigor"),
            Map.entry("aud", List.of("vigor-api")),
            Map.entry("sub", UUID.randomUUID().toString()),
            Map.entry("jti", UUID.randomUUID().toString()),
            Map.entry("client_id", "vigor-web"),
            Map.entry("sid", UUID.randomUUID().toString()),
            Map.entry("roles", List.of("user")),
            Map.entry("iat", now.getEpochSecond()),
            Map.entry("nbf", now.getEpochSecond()),
            Map.entry("exp", now.plusSeconds(300).getEpochSecond()));
    claims.forEach(
        (name, value) -> {
          if (!name.equals(claim)) {
            token.claim(name, value);
          }
        });
    return token;
  }

  private static String signed(JwtBuilder token, SecretKey key) {
    return token.signWith(key, Jwts.SIG.HS256).compact();
  }

  private static String header(Map<String, Object> header) {
    return header(header, OTHER_KEY);
  }

  private static String header(Map<String, Object> header, SecretKey key) {
    return signed(sound().header().add(header).and(), key);
  }

  private static String withJwk() {
    String key = Base64.getUrlEncoder().withoutPadding().encodeToString(OTHER_KEY.getEncoded());
    String header =
        "{\"alg\":\"HS256\",\"typ\":\"at+jwt\",\"jwk\":{\"kty\":\"oct\",\"k\":\"" + key + "\"}}";
    String content = encode(header) + "." + signed(sound(), KEY).split("\\.", -1)[1];
    byte[] signature = new Hmac(purpose -> OTHER_KEY.getEncoded(), "").of(content);
    return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
  }

  private static SecretKey key(String day) {
    return new SecretKeySpec(TestSecret.derive("identity/access-token/" + day), "HmacSHA256");
  }

  private static SecretKey longKey() {
    byte[] twice = new byte[64];
    System.arraycopy(KEY.getEncoded(), 0, twice, 0, 32);
    return new SecretKeySpec(twice, "HmacSHA512");
  }

  private static String unsigned(String good) {
    return encode("{\"alg\":\"none\",\"typ\":\"at+jwt\"}") + "." + good.split("\\.", -1)[1] + ".";
  }

  private static String headless(String good, String header) {
    String[] parts = good.split("\\.", -1);
    return encode(header) + "." + parts[1] + "." + parts[2];
  }

  private static String tampered(String good) {
    String[] parts = good.split("\\.", -1);
    String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    return parts[0] + "." + encode(payload.replace("\"user\"", "\"admin\"")) + "." + parts[2];
  }

  private static String twice(String good) {
    String[] parts = good.split("\\.", -1);
    String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    String doubled = "{\"roles\":[\"admin\"]," + payload.substring(1);
    return parts[0] + "." + encode(doubled) + "." + parts[2];
  }

  private static String encode(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
