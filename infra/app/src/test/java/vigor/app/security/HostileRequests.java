package vigor.app.security;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;
import vigor.identity.command.Role;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.route.Route;
import vigor.kernel.edge.route.Routes;
import vigor.kernel.edge.route.Scope;

/** Makes requests out of the contract and bends each in some way. */
final class HostileRequests {
  private static final List<String> JSON =
      List.of(
          "null",
          "true",
          "-1",
          "0",
          "1e400",
          "1e-999999999",
          "9223372036854775808",
          "NaN",
          "\"\"",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "\"' or 1=1 --\"",
          "\"<script>alert(1)</script>\"",
          "\"../../etc/passwd\"",
          "\"${jndi:ldap://localhost/x}\"",
          "\"+1000000000-12-31T23:59:59Z\"",
          "[]",
          "[null]",
          "{}",
          "{\"__proto__\":{}}",
          "[".repeat(40) + "]".repeat(40),
          "{\"@class\":\"java.lang.Runtime\"}",
          "\"" + "x".repeat(5000) + "\"",
          "\"00000000-0000-0000-0000-000000000000\"",
          "\"\\u202e\\ufeff\"");

  private static final List<String> TEXTS =
      List.of(
          "%00",
          "..%2f..%2fetc%2fpasswd",
          "%c0%ae",
          "%",
          "%zz",
          "'--",
          "%27%20or%201%3D1",
          "-1",
          "0",
          "99999999999999999999",
          "x",
          "%F0%9F%92%AA",
          "a".repeat(2000),
          "null",
          "%0d%0aX: y",
          "00000000-0000-0000-0000-000000000000",
          "*",
          "%7B%7D",
          "2026-13-45",
          "NaN");

  private static final List<String> HEADERS =
      List.of(
          "If-Match: \"999999999999999999999\"",
          "If-Match: *",
          "If-Match: W/\"1\", \"2\"",
          "Idempotency-Key: x",
          "Accept: text/xml",
          "Accept: */*;q=x",
          "Content-Encoding: gzip",
          "Accept-Language: " + "x".repeat(500),
          "traceparent: 00-0-0-0",
          "Origin: null",
          "Origin: https://evil.example",
          "Sec-Fetch-Site: cross-site",
          "X-Forwarded-For: x, y",
          "X-Forwarded-Proto: javascript",
          "X-Forwarded-Host: a b",
          "X-Forwarded-Port: 99999999",
          "Cookie: vigor_access=x.y.z; vigor_refresh=x",
          "Cookie: =;;=\u0001",
          "Range: bytes=0-",
          "Expect: 100-continue",
          "X-CSRF-Token: x",
          "Last-Event-ID: \u00ff",
          "Host: evil.example");

  private static final String ERASURE = "DELETE /api/v1/users/me";

  private static final List<String> TYPES =
      List.of(
          "application/json", "text/plain", "application/xml", "multipart/form-data", "x", "*/*");

  private final Routes routes;
  private final ContractSamples samples;
  private final Persons persons;
  private final PersonId user;
  private final PersonId admin;
  private final Set<Route> asked = ConcurrentHashMap.newKeySet();

  HostileRequests(Routes routes, ContractSamples samples, Persons persons) throws Exception {
    this.routes = routes;
    this.samples = samples;
    this.persons = persons;
    this.user = persons.register();
    this.admin = persons.register();
  }

  /** The routes asked so far. */
  Set<Route> asked() {
    return asked;
  }

  /** The bytes of one request; the same random numbers give the same request but for tokens. */
  byte[] make(Random random, URI server) {
    Route route = pick(routes.all(), random);
    asked.add(route);
    byte[] body = body(route, random);
    List<String> lines = new ArrayList<>();
    String method =
        random.nextInt(25) == 0
            ? pick(List.of("TRACE", "BREW", "PUT", "OPTIONS", "PATCH"), random)
            : route.method().name();
    lines.add(method + " " + path(route, random) + query(route, random) + " HTTP/1.1");
    lines.add("Host: " + server.getAuthority());
    lines.add("Connection: close");
    lines.addAll(authorization(route, random));
    if (body.length > 0) {
      lines.add(
          "Content-Type: " + (random.nextInt(12) == 0 ? pick(TYPES, random) : "application/json"));
      lines.add("Content-Length: " + body.length);
    }
    if (random.nextInt(3) == 0) {
      lines.add(pick(HEADERS, random));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(
        (String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
    bytes.writeBytes(body);
    return bytes.toByteArray();
  }

  private static String path(Route route, Random random) {
    StringBuilder path = new StringBuilder();
    for (String part : route.path().getPatternString().substring(1).split("/", -1)) {
      path.append('/');
      boolean parameter = part.startsWith("{");
      path.append(
          !parameter ? part : random.nextBoolean() ? UUID.randomUUID() : pick(TEXTS, random));
    }
    return path.toString();
  }

  private String query(Route route, Random random) {
    List<String> names = samples.queryParameters(route);
    if (random.nextInt(3) == 0 || names.isEmpty() && random.nextInt(4) > 0) {
      return "";
    }
    String name = names.isEmpty() ? "unheardOf" : pick(names, random);
    String other = names.isEmpty() ? "" : "&" + pick(names, random) + "=" + pick(TEXTS, random);
    return "?" + name + "=" + pick(TEXTS, random) + other;
  }

  private List<String> authorization(Route route, Random random) {
    String bearer = "Authorization: Bearer ";
    return switch (random.nextInt(10)) {
      case 0 -> List.of();
      case 1 -> List.of(bearer + pick(TEXTS, random));
      case 2 -> List.of(bearer + persons.apiToken(user, pick(List.of(Scope.values()), random)));
      case 3 -> List.of("Authorization: Basic eDp4");
      default -> List.of(bearer + signedIn(route));
    };
  }

  /** Who erases the account could send nothing afterwards, so this one route stays out of reach. */
  private String signedIn(Route route) {
    if (route.toString().equals(ERASURE)) {
      return persons.signInLongAgo(user, Role.USER);
    }
    return route.forAdministrators()
        ? persons.signIn(admin, Role.USER, Role.ADMIN)
        : persons.signIn(user, Role.USER);
  }

  private byte[] body(Route route, Random random) {
    Object sample = samples.body(route);
    if (sample == null) {
      return random.nextInt(5) == 0 ? utf8(pick(JSON, random)) : new byte[0];
    }
    String json = JsonMapper.shared().writeValueAsString(sample);
    return switch (random.nextInt(8)) {
      case 0 -> utf8(json.substring(0, random.nextInt(json.length())));
      case 1 -> utf8(pick(JSON, random));
      case 2 -> noise(random);
      case 3 -> utf8("{\"unheardOf\":" + pick(JSON, random) + "," + json.substring(1));
      default -> utf8(bent(sample, random));
    };
  }

  /** The sample with one field replaced by something else. */
  private static String bent(Object sample, Random random) {
    if (!(sample instanceof Map<?, ?> fields) || fields.isEmpty()) {
      return pick(JSON, random);
    }
    String victim = String.valueOf(pick(List.copyOf(fields.keySet()), random));
    StringBuilder json = new StringBuilder("{");
    for (Map.Entry<?, ?> field : fields.entrySet()) {
      String value =
          String.valueOf(field.getKey()).equals(victim)
              ? pick(JSON, random)
              : JsonMapper.shared().writeValueAsString(field.getValue());
      json.append(json.length() > 1 ? "," : "")
          .append('"')
          .append(field.getKey())
          .append("\":")
          .append(value);
    }
    return json.append('}').toString();
  }

  private static byte[] noise(Random random) {
    byte[] bytes = new byte[1 + random.nextInt(300)];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static <T> T pick(List<T> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
