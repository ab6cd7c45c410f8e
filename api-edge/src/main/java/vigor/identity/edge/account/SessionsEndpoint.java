package vigor.identity.edge.account;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vigor.identity.edge.session.OpenSession;
import vigor.identity.edge.session.OpenSessions;
import vigor.identity.edge.session.SessionCookies;
import vigor.kernel.edge.dispatch.Refusals;
import vigor.kernel.edge.web.Caller;

/** Shows where a person is signed in, and signs out one device or all. */
@RestController
class SessionsEndpoint {
  private final OpenSessions sessions;
  private final SessionCookies cookies;

  SessionsEndpoint(OpenSessions sessions, SessionCookies cookies) {
    this.sessions = sessions;
    this.cookies = cookies;
  }

  /** Every open session of one person. */
  record SessionList(List<OpenSession> items) {}

  @GetMapping("/api/v1/auth/sessions")
  Mono<SessionList> list(@AuthenticationPrincipal Caller caller) {
    return sessions.of(caller).collectList().map(SessionList::new);
  }

  @DeleteMapping("/api/v1/auth/sessions/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> end(
      @AuthenticationPrincipal Caller caller, @PathVariable UUID id, ServerWebExchange exchange) {
    return sessions
        .end(caller.person(), id)
        .filter(ended -> ended)
        .switchIfEmpty(Mono.error(Refusals::notFound))
        .filter(ended -> id.equals(caller.session()))
        .doOnNext(itself -> cookies.clear(exchange))
        .then();
  }

  @PostMapping("/api/v1/auth/logout-everywhere")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> endAll(@AuthenticationPrincipal Caller caller, ServerWebExchange exchange) {
    return sessions.endAll(caller.person()).then(Mono.fromRunnable(() -> cookies.clear(exchange)));
  }
}
