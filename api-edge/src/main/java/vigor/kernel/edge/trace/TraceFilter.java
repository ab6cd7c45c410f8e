package vigor.kernel.edge.trace;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Gives every request its trace id and returns it as {@code X-Request-Id}. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class TraceFilter implements WebFilter {
  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    TraceId trace = TraceId.continuing(exchange.getRequest().getHeaders().getFirst("traceparent"));
    exchange.getAttributes().put(TraceId.class.getName(), trace);
    exchange.getResponse().getHeaders().set("X-Request-Id", trace.value());
    return chain.filter(exchange).contextWrite(context -> context.put(TraceId.class, trace));
  }
}
