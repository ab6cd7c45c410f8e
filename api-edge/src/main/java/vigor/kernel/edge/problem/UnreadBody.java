package vigor.kernel.edge.problem;

import java.time.Duration;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;

/**
 * Reads what a refused request still sends. A connection that is closed over unread bytes is reset,
 * and the caller would never see why it was refused.
 */
final class UnreadBody {
  private static final long MOST_BYTES = 256 * 1024;
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private UnreadBody() {}

  /**
   * Ends when all was read, or when it is too much or too slow to wait for. Why reading failed does
   * not matter: the request is refused already, and its answer says why.
   */
  static Mono<Void> drained(ServerHttpRequest request) {
    long announced = request.getHeaders().getContentLength();
    return announced <= 0 || announced > MOST_BYTES
        ? Mono.empty()
        : request
            .getBody()
            .doOnNext(DataBufferUtils::release)
            .then()
            .timeout(PATIENCE)
            .onErrorComplete();
  }
}
