package vigor.identity.edge.access;

import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import vigor.identity.edge.session.Sessions;
import vigor.identity.query.standing.GetStanding;
import vigor.identity.query.standing.StandingView;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.problem.AccountIsDisabled;
import vigor.kernel.edge.web.Caller;

/**
 * Lets nobody act whose account is disabled or whose session was ended, although the access token
 * is still good. Only reading one's own data is left to the few minutes a token lives.
 */
@Component
class StandingGuard {
  private static final String ADMIN = "/api/v1/admin/";

  private final Dispatch dispatch;
  private final Sessions sessions;

  StandingGuard(Dispatch dispatch, Sessions sessions) {
    this.dispatch = dispatch;
    this.sessions = sessions;
  }

  Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    if (SafeMethods.isSafe(exchange)
        && !exchange.getRequest().getPath().value().startsWith(ADMIN)) {
      return chain.filter(exchange);
    }
    return ReactiveSecurityContextHolder.getContext()
        .mapNotNull(SecurityContext::getAuthentication)
        .map(Authentication::getPrincipal)
        .ofType(Caller.class)
        .flatMap(this::demandUsable)
        .then(Mono.defer(() -> chain.filter(exchange)));
  }

  private Mono<Void> demandUsable(Caller caller) {
    return Mono.zip(
            dispatch.ask(new GetStanding(caller.person()), StandingView.class),
            sessions.isEnded(caller.session()))
        .flatMap(
            now -> {
              if (now.getT1().disabled()) {
                return Mono.error(AccountIsDisabled::new);
              }
              return now.getT2()
                  ? Mono.error(() -> new CredentialsExpiredException("the session was ended"))
                  : Mono.empty();
            });
  }
}
