package vigor.kernel.edge.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import vigor.identity.edge.RandomSecret;

/** An OpenID Connect provider over HTTP. It checks of its clients what a real one checks. */
public final class TestProvider implements AutoCloseable {
  public static final String CLIENT = "vigor of this house";
  public static final String SECRET = "a secret: with+signs";

  private final HttpServer server;
  private final RSAKey key;
  private final Map<String, Grant> grants = new ConcurrentHashMap<>();
  private final Map<String, Map<String, Object>> known = new ConcurrentHashMap<>();
  private final AtomicInteger discoveries = new AtomicInteger();

  private TestProvider(HttpServer server, RSAKey key) {
    this.server = server;
    this.key = key;
  }

  /** What a code stands for; {@code token} makes the ID token out of honest claims. */
  private record Grant(
      Map<String, String> asked, Map<String, Object> claims, UnaryOperator<String> token) {}

  public static TestProvider start() throws IOException {
    try {
      RSAKey key = new RSAKeyGenerator(2048).keyID("one").generate();
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      TestProvider provider = new TestProvider(server, key);
      server.createContext("/.well-known/openid-configuration", provider::discovery);
      server.createContext("/keys", provider::keys);
      server.createContext("/token", provider::token);
      server.createContext("/userinfo", provider::userInfo);
      server.start();
      return provider;
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  public String issuer() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** How often somebody asked what this provider is. */
  public int discoveries() {
    return discoveries.get();
  }

  /** The key its tokens are signed with. */
  public RSAKey key() {
    return key;
  }

  /** What a browser was sent here with. */
  public static Map<String, String> asked(String location) {
    return form(URI.create(location).getRawQuery());
  }

  /** Somebody of these claims signs in at the address the browser was sent to; gives the code. */
  public String signIn(String location, Map<String, Object> person) {
    return signIn(location, person, honest -> honest);
  }

  /** The same, with another ID token than the honest one. */
  public String signIn(String location, Map<String, Object> person, UnaryOperator<String> token) {
    Map<String, String> asked = asked(location);
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", issuer());
    claims.put("aud", CLIENT);
    claims.put("nonce", asked.get("nonce"));
    claims.put("iat", Instant.now().getEpochSecond());
    claims.put("auth_time", Instant.now().getEpochSecond());
    claims.put("exp", Instant.now().plusSeconds(300).getEpochSecond());
    claims.putAll(person);
    String code = UUID.randomUUID().toString();
    grants.put(code, new Grant(asked, claims, token));
    return code;
  }

  /** What it tells only to whoever asks with the access token. */
  public void keepsToItself(String subject, Map<String, Object> claims) {
    known.put(subject, claims);
  }

  /** A token signed by this provider. */
  public String signed(Map<String, Object> claims) {
    try {
      JWTClaimsSet.Builder set = new JWTClaimsSet.Builder();
      claims.forEach(
          (name, value) ->
              set.claim(
                  name,
                  value instanceof Long seconds && !name.equals("auth_time")
                      ? Date.from(Instant.ofEpochSecond(seconds))
                      : value));
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), set.build());
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private void discovery(HttpExchange exchange) throws IOException {
    discoveries.incrementAndGet();
    answer(
        exchange,
        200,
        Map.of(
            "issuer", issuer(),
            "authorization_endpoint", issuer() + "/authorize?realm=test",
            "token_endpoint", issuer() + "/token",
            "userinfo_endpoint", issuer() + "/userinfo",
            "jwks_uri", issuer() + "/keys",
            "something_else", true));
  }

  private void keys(HttpExchange exchange) throws IOException {
    answer(exchange, 200, new JWKSet(key.toPublicJWK()).toJSONObject());
  }

  private void token(HttpExchange exchange) throws IOException {
    Map<String, String> form =
        form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    Grant grant = grants.remove(form.getOrDefault("code", ""));
    if (!isOurClient(exchange.getRequestHeaders().getFirst("Authorization"))) {
      answer(exchange, 401, Map.of("error", "invalid_client"));
    } else if (grant == null || !fits(grant, form)) {
      answer(exchange, 400, Map.of("error", "invalid_grant"));
    } else {
      String honest = signed(grant.claims());
      answer(
          exchange,
          200,
          Map.of(
              "token_type", "Bearer",
              "access_token", String.valueOf(grant.claims().get("sub")),
              "id_token", grant.token().apply(honest)));
    }
  }

  private void userInfo(HttpExchange exchange) throws IOException {
    String subject =
        String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")).substring(7);
    answer(exchange, 200, known.getOrDefault(subject, Map.of("sub", subject)));
  }

  private static boolean fits(Grant grant, Map<String, String> form) {
    String challenge = RandomSecret.text(RandomSecret.hash(form.getOrDefault("code_verifier", "")));
    return "authorization_code".equals(form.get("grant_type"))
        && Objects.equals(grant.asked().get("redirect_uri"), form.get("redirect_uri"))
        && "S256".equals(grant.asked().get("code_challenge_method"))
        && challenge.equals(grant.asked().get("code_challenge"));
  }

  private static boolean isOurClient(String header) {
    String[] halves =
        new String(Base64.getDecoder().decode(header.substring(6)), StandardCharsets.UTF_8)
            .split(":", -1);
    return halves.length == 2
        && URLDecoder.decode(halves[0], StandardCharsets.UTF_8).equals(CLIENT)
        && URLDecoder.decode(halves[1], StandardCharsets.UTF_8).equals(SECRET);
  }

  private static Map<String, String> form(String text) {
    return Arrays.stream(text.split("&", -1))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }

  private static void answer(HttpExchange exchange, int status, Map<String, ?> body)
      throws IOException {
    byte[] json = JsonMapper.shared().writeValueAsBytes(body);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, json.length);
    exchange.getResponseBody().write(json);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
