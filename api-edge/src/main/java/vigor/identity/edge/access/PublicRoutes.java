package vigor.identity.edge.access;

import static org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers.pathMatchers;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.server.util.matcher.AndServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.NegatedServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.OrServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;

/** The whole list of what may be asked without being signed in. */
final class PublicRoutes {
  private PublicRoutes() {}

  /** Signing in and out, what the payment provider signed, health, and the contract. */
  static ServerWebExchangeMatcher api() {
    return new OrServerWebExchangeMatcher(
        pathMatchers(
            HttpMethod.POST,
            "/api/v1/auth/register",
            "/api/v1/auth/login",
            "/api/v1/auth/refresh",
            "/api/v1/auth/logout",
            "/api/v1/billing/webhook"),
        pathMatchers(HttpMethod.GET, "/api/v1/openapi.json", "/actuator/health"));
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
