package vigor.identity.edge.session;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * The cookies of the web page. Scripts can read only the CSRF token. Over https the names carry the
 * prefixes that keep neighbouring hosts from planting them; plain http is for one's own machine.
 */
@Component
public class SessionCookies {
  private static final String ACCESS = "vigor_access";
  private static final String REFRESH = "vigor_refresh";
  private static final String CSRF = "vigor_csrf";
  private static final String AUTH_PATH = "/api/v1/auth";

  private final CsrfTokens csrf;
  private final Clock clock;

  SessionCookies(CsrfTokens csrf, Clock clock) {
    this.csrf = csrf;
    this.clock = clock;
  }

  /** Hands the session to the browser. */
  public void write(ServerWebExchange exchange, Session session, AccessToken access) {
    Duration life = Duration.between(clock.instant(), session.endsAt());
    set(
        exchange,
        access.value(),
        session.refreshToken().text(),
        csrf.of(session.family()),
        access.life(),
        life);
  }

  /** Takes the session away from the browser. */
  public void clear(ServerWebExchange exchange) {
    set(exchange, "", "", "", Duration.ZERO, Duration.ZERO);
  }

  /** The access token a browser sent. */
  public static Optional<String> accessToken(ServerHttpRequest request) {
    return value(request, name(ACCESS, "__Host-", isHttps(request)));
  }

  /** The refresh token a browser sent. */
  public static Optional<RefreshToken> refreshToken(ServerHttpRequest request) {
    return value(request, name(REFRESH, "__Secure-", isHttps(request))).flatMap(RefreshToken::read);
  }

  private static void set(
      ServerWebExchange exchange,
      String access,
      String refresh,
      String csrf,
      Duration accessLife,
      Duration life) {
    boolean https = isHttps(exchange.getRequest());
    ResponseCookie.ResponseCookieBuilder accessCookie =
        ResponseCookie.from(name(ACCESS, "__Host-", https), access).httpOnly(true).sameSite("Lax");
    ResponseCookie.ResponseCookieBuilder refreshCookie =
        ResponseCookie.from(name(REFRESH, "__Secure-", https), refresh)
            .httpOnly(true)
            .sameSite("Strict");
    ResponseCookie.ResponseCookieBuilder csrfCookie =
        ResponseCookie.from(CSRF, csrf).sameSite("Strict");
    exchange
        .getResponse()
        .addCookie(accessCookie.path("/").secure(https).maxAge(accessLife).build());
    exchange
        .getResponse()
        .addCookie(refreshCookie.path(AUTH_PATH).secure(https).maxAge(life).build());
    exchange.getResponse().addCookie(csrfCookie.path("/").secure(https).maxAge(life).build());
  }

  private static Optional<String> value(ServerHttpRequest request, String name) {
    return Optional.ofNullable(request.getCookies().getFirst(name)).map(HttpCookie::getValue);
  }

  private static String name(String plain, String prefix, boolean https) {
    return https ? prefix + plain : plain;
  }

  private static boolean isHttps(ServerHttpRequest request) {
    return "https".equals(request.getURI().getScheme());
  }
}
