package vigor.kernel.edge.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
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
        .next()
        .flatMap(name -> Mono.<Void>error(new UnreadableParameter(name)))
        .switchIfEmpty(Mono.defer(() -> chain.filter(exchange)));
  }

  private static Flux<String> offending(ServerHttpRequest request) {
    Flux<String> path = Flux.just(PATH).filter(name -> hasNul(request.getURI().getPath()));
    Flux<String> parameters =
        Flux.fromIterable(request.getQueryParams().entrySet())
            .filter(
                parameter ->
                    hasNul(parameter.getKey())
                        || parameter.getValue().stream().anyMatch(StorableParameters::hasNul))
            .map(parameter -> parameter.getKey().replace("\0", ""));
    return path.concatWith(parameters);
  }

  private static boolean hasNul(@Nullable String text) {
    return text != null && !StorableText.isStorable(text);
  }
}
