package vigor.kernel.edge.language;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Says in which language an answer of the API is, and that it depends on what was asked for; before
 * the guards, so that refusals say it too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class LanguageHeaders implements WebFilter {
  private static final String API = "/api/";

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    if (exchange.getRequest().getPath().value().startsWith(API)) {
      HttpHeaders answer = exchange.getResponse().getHeaders();
      answer.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
      answer.set(HttpHeaders.CONTENT_LANGUAGE, AskedLanguage.of(exchange).tag());
    }
    return chain.filter(exchange);
  }
}
