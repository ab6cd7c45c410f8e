package vigor.identity.edge.access;

import static org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult.match;
import static org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult.notMatch;
import static org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers.pathMatchers;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.web.server.util.matcher.AndServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.NegatedServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.OrServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import vigor.kernel.edge.route.Route;
import vigor.kernel.edge.route.Routes;

/** The whole list of what may be asked without being signed in. */
final class PublicRoutes {
  private PublicRoutes() {}

  /** What the contract calls open, such as signing in and out; and health. */
  static ServerWebExchangeMatcher api(Routes routes) {
    return new OrServerWebExchangeMatcher(
        exchange -> isOpen(routes, exchange.getRequest()) ? match() : notMatch(),
        pathMatchers(HttpMethod.GET, "/actuator/health"));
  }

  private static boolean isOpen(Routes routes, ServerHttpRequest request) {
    return routes
        .find(request.getMethod(), request.getPath().pathWithinApplication())
        .filter(Route::open)
        .isPresent();
  }

  /** The files of the page: reading anything that is neither API nor management. */
  static ServerWebExchangeMatcher page() {
    return new AndServerWebExchangeMatcher(
        new OrServerWebExchangeMatcher(
            pathMatchers(HttpMethod.GET, "/**"), pathMatchers(HttpMethod.HEAD, "/**")),
        new NegatedServerWebExchangeMatcher(
            pathMatchers("/api/**", "/api", "/actuator/**", "/actuator")));
  }
}
