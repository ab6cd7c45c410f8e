package vigor.identity.edge.access;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.server.authentication.ServerBearerTokenAuthenticationConverter;
import org.springframework.security.web.server.authentication.ServerAuthenticationConverter;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vigor.identity.edge.session.SessionCookies;

/** Takes the access token from the Authorization header, or else from the page's cookie. */
final class CookieOrBearer implements ServerAuthenticationConverter {
  private final ServerBearerTokenAuthenticationConverter header =
      new ServerBearerTokenAuthenticationConverter();

  /** Whether the caller speaks for itself; only cookies are sent along unasked. */
  static boolean isExplicit(ServerWebExchange exchange) {
    return exchange.getRequest().getHeaders().containsHeader(HttpHeaders.AUTHORIZATION);
  }

  @Override
  public Mono<Authentication> convert(ServerWebExchange exchange) {
    if (isExplicit(exchange)) {
      return header.convert(exchange);
    }
    return Mono.justOrEmpty(SessionCookies.accessToken(exchange.getRequest()))
        .filter(token -> !token.isBlank())
        .map(BearerTokenAuthenticationToken::new);
  }
}
