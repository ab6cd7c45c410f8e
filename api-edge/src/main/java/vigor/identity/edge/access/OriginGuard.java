package vigor.identity.edge.access;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses changes that another site's page has the browser send. Browsers name the sender; other
 * clients do not and are not meant.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class OriginGuard implements WebFilter {
  private static final Set<String> OWN = Set.of("same-origin", "none");

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    HttpHeaders headers = exchange.getRequest().getHeaders();
    boolean trusted =
        SafeMethods.isSafe(exchange)
            || CookieOrBearer.isExplicit(exchange)
            || (isOwnSite(headers.getFirst("Sec-Fetch-Site")) && isOwnOrigin(headers));
    return trusted
        ? chain.filter(exchange)
        : Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN, "sent by another site"));
  }

  private static boolean isOwnSite(@Nullable String site) {
    return site == null || OWN.contains(site);
  }

  private static boolean isOwnOrigin(HttpHeaders headers) {
    String origin = headers.getOrigin();
    if (origin == null) {
      return true;
    }
    try {
      return URI.create(origin).getRawAuthority() instanceof String authority
          && authority.equalsIgnoreCase(headers.getFirst(HttpHeaders.HOST));
    } catch (IllegalArgumentException notAnOrigin) {
      return false;
    }
  }
}
