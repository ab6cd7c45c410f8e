package vigor.identity.edge.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vigor.identity.edge.session.CsrfTokens;
import vigor.identity.edge.session.KnownToken;
import vigor.identity.edge.session.SessionCookies;
import vigor.identity.edge.session.Sessions;
import vigor.identity.edge.session.TokenTerms;

/**
 * Ends the session of the bearer token or else of the cookies; doing it twice, or without one, is
 * fine.
 */
@RestController
class LogoutEndpoint {
  private final Sessions sessions;
  private final CsrfTokens csrf;
  private final SessionCookies cookies;
  private final ReactiveJwtDecoder accessTokens;

  LogoutEndpoint(
      Sessions sessions, CsrfTokens csrf, SessionCookies cookies, ReactiveJwtDecoder accessTokens) {
    this.sessions = sessions;
    this.csrf = csrf;
    this.cookies = cookies;
    this.accessTokens = accessTokens;
  }

  @PostMapping("/api/v1/auth/logout")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> logout(
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String bearer,
      ServerWebExchange exchange) {
    return (bearer == null ? sessionOfCookies(exchange) : sessionOf(bearer))
        .flatMap(sessions::end)
        .then(Mono.fromRunnable(() -> cookies.clear(exchange)));
  }

  private Mono<UUID> sessionOf(String bearer) {
    return accessTokens
        .decode(bearer.replaceFirst("(?i)^Bearer ", ""))
        .mapNotNull(token -> token.getClaimAsString(TokenTerms.SESSION))
        .map(UUID::fromString)
        .onErrorMap(JwtException.class, bad -> new InvalidBearerTokenException("no session"));
  }

  private Mono<UUID> sessionOfCookies(ServerWebExchange exchange) {
    return Mono.justOrEmpty(SessionCookies.refreshToken(exchange.getRequest()))
        .flatMap(sessions::find)
        .doOnNext(known -> csrf.demand(exchange.getRequest(), known.family()))
        .map(KnownToken::family);
  }
}
