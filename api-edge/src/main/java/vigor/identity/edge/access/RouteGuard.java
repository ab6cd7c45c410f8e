package vigor.identity.edge.access;

import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.stereotype.Component;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import vigor.identity.edge.session.OpenSessions;
import vigor.identity.edge.session.Standing;
import vigor.kernel.edge.problem.ScopeMissing;
import vigor.kernel.edge.problem.StepUpRequired;
import vigor.kernel.edge.route.Route;
import vigor.kernel.edge.route.Routes;

/**
 * Lets a caller take a route only as the route table says. Where harm is possible the session is
 * looked up, so that one ended a second ago opens nothing, though its access token still lives.
 */
@Component
class RouteGuard {
  private final Routes routes;
  private final OpenSessions sessions;
  private final Clock clock;

  RouteGuard(Routes routes, OpenSessions sessions, Clock clock) {
    this.routes = routes;
    this.sessions = sessions;
    this.clock = clock;
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
    if (caller.isApiToken()) {
      return caller.has(route.scope()) && !route.needsFreshPassword()
          ? Mono.empty()
          : Mono.error(new ScopeMissing(route.scope()));
    }
    return route.forAdministrators() || route.needsFreshPassword()
        ? standing(caller, route)
        : Mono.empty();
  }

  private Mono<Void> standing(CallerAuthentication caller, Route route) {
    return sessions
        .standing(caller.getPrincipal().session())
        .filter(Standing::alive)
        .switchIfEmpty(Mono.error(() -> new CredentialsExpiredException("session is over")))
        .filter(standing -> !route.needsFreshPassword() || standing.isFresh(clock.instant()))
        .switchIfEmpty(Mono.error(StepUpRequired::new))
        .then();
  }
}
