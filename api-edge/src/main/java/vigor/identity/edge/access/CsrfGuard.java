package vigor.identity.edge.access;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import vigor.identity.edge.session.CsrfTokens;
import vigor.kernel.edge.web.Caller;

/** Refuses changes that only a cookie vouches for, unless our own page sent them. */
@Component
class CsrfGuard {
  private final CsrfTokens tokens;

  CsrfGuard(CsrfTokens tokens) {
    this.tokens = tokens;
  }

  Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    if (SafeMethods.isSafe(exchange) || CookieOrBearer.isExplicit(exchange)) {
      return chain.filter(exchange);
    }
    return ReactiveSecurityContextHolder.getContext()
        .mapNotNull(SecurityContext::getAuthentication)
        .map(Authentication::getPrincipal)
        .ofType(Caller.class)
        .doOnNext(caller -> tokens.demand(exchange.getRequest(), caller.session()))
        .then(Mono.defer(() -> chain.filter(exchange)));
  }
}
