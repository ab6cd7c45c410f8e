package vigor.identity.edge.access;

import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.stereotype.Component;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.problem.ScopeMissing;
import vigor.kernel.edge.route.Route;
import vigor.kernel.edge.route.Routes;

/**
 * Lets a caller take a route only as the route table says. Where harm is possible the account and
 * the session are looked up, so that one ended a second ago opens nothing.
 */
@Component
class RouteGuard {
  private final Routes routes;
  private final StandingGuard standings;

  RouteGuard(Routes routes, StandingGuard standings) {
    this.routes = routes;
    this.standings = standings;
  }

  Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    Route route = route(exchange.getRequest());
    return ReactiveSecurityContextHolder.getContext()
        .mapNotNull(SecurityContext::getAuthentication)
        .ofType(CallerAuthentication.class)
        .switchIfEmpty(Mono.error(() -> new AccessDeniedException("nobody is signed in")))
        .flatMap(caller -> admit(caller, route).thenReturn(caller))
        .then(Mono.defer(() -> chain.filter(exchange)));
  }

  private Route route(ServerHttpRequest request) {
    PathContainer path = request.getPath().pathWithinApplication();
    return routes
        .find(request.getMethod(), path)
        .orElseThrow(
            () -> {
              var methods = routes.methods(path);
              return methods.isEmpty()
                  ? new ResponseStatusException(HttpStatus.NOT_FOUND)
                  : new MethodNotAllowedException(request.getMethod(), methods);
            });
  }

  private Mono<Void> admit(CallerAuthentication caller, Route route) {
    if (route.forAdministrators() && !caller.isAdministrator()) {
      return Mono.error(new AccessDeniedException("for administrators"));
    }
    boolean beyondItsScope = !caller.has(route.scope()) || route.needsFreshPassword();
    return caller.isApiToken() && beyondItsScope
        ? Mono.error(new ScopeMissing(route.scope()))
        : standings.admit(caller, route);
  }
}
