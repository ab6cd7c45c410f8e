package vigor.kernel.edge.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.problem.UnreadableParameter;

/** Refuses addresses with the character NUL before anybody asks the database for such a thing. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
final class StorableParameters implements WebFilter {
  private static final String PATH = "path";

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return offending(exchange.getRequest())
        .map(name -> Mono.<Void>error(new UnreadableParameter(name)))
        .orElseGet(() -> chain.filter(exchange));
  }

  private static Optional<String> offending(ServerHttpRequest request) {
    return hasNul(request.getURI().getPath())
        ? Optional.of(PATH)
        : request.getQueryParams().entrySet().stream()
            .filter(
                parameter ->
                    hasNul(parameter.getKey())
                        || parameter.getValue().stream().anyMatch(StorableParameters::hasNul))
            .map(parameter -> parameter.getKey().replace("\0", ""))
            .findFirst();
  }

  private static boolean hasNul(@Nullable String text) {
    return text != null && !StorableText.isStorable(text);
  }
}
