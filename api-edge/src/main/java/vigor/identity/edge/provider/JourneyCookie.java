package vigor.identity.edge.provider;

import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;

/**
 * Binds a journey to the browser it began in, so that nobody else can end it, nor have somebody
 * else's browser end one of theirs.
 */
final class JourneyCookie {
  private static final String NAME = "vigor_journey";
  private static final String PATH = "/api/v1/auth/provider";

  private JourneyCookie() {}

  static Optional<String> secret(ServerHttpRequest request) {
    return Optional.ofNullable(request.getCookies().getFirst(name(request)))
        .map(HttpCookie::getValue)
        .filter(secret -> !secret.isEmpty());
  }

  static void give(ServerWebExchange exchange, String secret) {
    set(exchange, secret, Journeys.LIFE);
  }

  static void take(ServerWebExchange exchange) {
    set(exchange, "", Duration.ZERO);
  }

  private static void set(ServerWebExchange exchange, String secret, Duration life) {
    exchange
        .getResponse()
        .addCookie(
            ResponseCookie.from(name(exchange.getRequest()), secret)
                .httpOnly(true)
                .secure(isHttps(exchange.getRequest()))
                .sameSite("Strict")
                .path(PATH)
                .maxAge(life)
                .build());
  }

  private static String name(ServerHttpRequest request) {
    return isHttps(request) ? "__Secure-" + NAME : NAME;
  }

  private static boolean isHttps(ServerHttpRequest request) {
    return "https".equals(request.getURI().getScheme());
  }
}
