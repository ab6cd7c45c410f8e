package vigor.identity.edge.account;

import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vigor.identity.edge.limit.Attempts;
import vigor.identity.edge.session.ClientBinding;
import vigor.identity.edge.session.CsrfTokens;
import vigor.identity.edge.session.RefreshToken;
import vigor.identity.edge.session.SessionCookies;
import vigor.identity.edge.session.Sessions;

/** Renews a session by its refresh cookie: fresh roles, fresh tokens. */
@RestController
class RefreshEndpoint {
  private final Sessions sessions;
  private final CsrfTokens csrf;
  private final Accounts accounts;
  private final Attempts attempts;
  private final SignIn signIn;

  RefreshEndpoint(
      Sessions sessions, CsrfTokens csrf, Accounts accounts, Attempts attempts, SignIn signIn) {
    this.sessions = sessions;
    this.csrf = csrf;
    this.accounts = accounts;
    this.attempts = attempts;
    this.signIn = signIn;
  }

  @PostMapping("/api/v1/auth/refresh")
  Mono<SignedIn> refresh(ServerWebExchange exchange) {
    return Mono.justOrEmpty(SessionCookies.refreshToken(exchange.getRequest()))
        .flatMap(token -> attempts.of(exchange.getRequest(), known(token, exchange)))
        .switchIfEmpty(Mono.error(() -> new CredentialsExpiredException("no session")));
  }

  private Mono<SignedIn> known(RefreshToken token, ServerWebExchange exchange) {
    return renewed(token, exchange)
        .switchIfEmpty(Mono.error(() -> new CredentialsExpiredException("no such session")));
  }

  /** The account is read first: a token must not be spent on an answer that cannot be given. */
  private Mono<SignedIn> renewed(RefreshToken token, ServerWebExchange exchange) {
    return sessions
        .find(token)
        .doOnNext(known -> csrf.demand(exchange.getRequest(), known.family()))
        .flatMap(known -> accounts.expect(known.person()))
        .flatMap(
            account ->
                sessions
                    .renew(token, ClientBinding.of(exchange.getRequest()))
                    .map(session -> signIn.answer(SignedInUser.of(account), session, exchange)));
  }
}
