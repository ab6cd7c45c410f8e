package vigor.identity.edge.limit;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Bounds what one address may ask of the API, before anything else is done for it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
final class AddressLimit implements WebFilter {
  private final CallLimits limits;
  private final Mono<Integer> perMinute;

  AddressLimit(CallLimits limits, CallAllowance allowance) {
    this.limits = limits;
    this.perMinute = Mono.just(allowance.of(CallAllowance.ADDRESS));
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return exchange.getRequest().getPath().value().startsWith("/api/")
        ? limits
            .take("address:" + AddressPrefix.of(exchange.getRequest()), perMinute)
            .then(Mono.defer(() -> chain.filter(exchange)))
        : chain.filter(exchange);
  }
}
