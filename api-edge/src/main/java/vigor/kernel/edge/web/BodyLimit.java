package vigor.kernel.edge.web;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Refuses large bodies: announced ones before they are read, others when they grow too large. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
final class BodyLimit implements WebFilter {
  private static final long USUAL_BYTES = 64 * 1024;
  private static final long SESSION_BYTES = 256 * 1024;

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    ServerHttpRequest request = exchange.getRequest();
    long limit = request.getPath().value().endsWith("/log") ? SESSION_BYTES : USUAL_BYTES;
    long announced = request.getHeaders().getContentLength();
    if (announced > limit) {
      return Mono.error(new DataBufferLimitException("announced " + announced));
    }
    return announced >= 0
        ? chain.filter(exchange)
        : chain.filter(exchange.mutate().request(counting(request, limit)).build());
  }

  private static ServerHttpRequest counting(ServerHttpRequest request, long limit) {
    AtomicLong seen = new AtomicLong();
    return new ServerHttpRequestDecorator(request) {
      @Override
      public Flux<DataBuffer> getBody() {
        return super.getBody()
            .doOnNext(
                part -> {
                  if (seen.addAndGet(part.readableByteCount()) > limit) {
                    throw new DataBufferLimitException("more than " + limit);
                  }
                });
      }
    };
  }
}
