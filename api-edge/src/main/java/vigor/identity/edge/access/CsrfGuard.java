package vigor.identity.edge.access;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
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
        .mapNotNull(context -> context.getAuthentication())
        .filter(
            authentication ->
                authentication.getPrincipal() instanceof Caller caller
                    && !tokens.isPresent(exchange.getRequest(), caller.session()))
        .flatMap(forged -> Mono.<Void>error(new AccessDeniedException("no CSRF token")))
        .then(Mono.defer(() -> chain.filter(exchange)));
  }
}
