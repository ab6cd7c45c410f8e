package vigor.identity.edge.access;

import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.web.server.ServerWebExchange;

/** The methods that only read (RFC 9110, 9.2.1). */
final class SafeMethods {
  private static final Set<HttpMethod> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);

  private SafeMethods() {}

  static boolean isSafe(ServerWebExchange exchange) {
    return SAFE.contains(exchange.getRequest().getMethod());
  }
}
