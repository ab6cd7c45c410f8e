package vigor.identity.edge.account;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vigor.identity.edge.session.CsrfTokens;
import vigor.identity.edge.session.SessionCookies;
import vigor.identity.edge.session.Sessions;

/** Ends the session; doing it twice, or without one, is fine. */
@RestController
class LogoutEndpoint {
  private final Sessions sessions;
  private final CsrfTokens csrf;
  private final SessionCookies cookies;

  LogoutEndpoint(Sessions sessions, CsrfTokens csrf, SessionCookies cookies) {
    this.sessions = sessions;
    this.csrf = csrf;
    this.cookies = cookies;
  }

  @PostMapping("/api/v1/auth/logout")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> logout(ServerWebExchange exchange) {
    return Mono.justOrEmpty(SessionCookies.refreshToken(exchange.getRequest()))
        .flatMap(sessions::find)
        .flatMap(
            known ->
                csrf.isPresent(exchange.getRequest(), known.family())
                    ? sessions.end(known.family())
                    : Mono.error(new AccessDeniedException("no CSRF token")))
        .then(Mono.fromRunnable(() -> cookies.clear(exchange)));
  }
}
