package vigor.coaching.saga.http;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufFlux;
import reactor.netty.http.client.HttpClientResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Reads what comes with an error status. The status alone is enough when the rest is not. */
record ErrorAnswer(Clock clock) {
  private static final Duration PATIENCE = Duration.ofMillis(300);
  private static final int ENOUGH_BYTES = 16 * 1024;

  <T> Mono<T> read(HttpClientResponse response, ByteBufFlux body) {
    return body.asByteArray()
        .collect(() -> new BoundedBody(ENOUGH_BYTES), BoundedBody::add)
        .map(BoundedBody::text)
        .timeout(PATIENCE)
        .onErrorReturn("")
        .defaultIfEmpty("")
        .flatMap(text -> Mono.error(status(response, text)));
  }

  private ErrorStatus status(HttpClientResponse response, String text) {
    JsonNode body = json(text);
    return new ErrorStatus(
        response.status().code(),
        new RetryAfter(clock).of(response.responseHeaders(), body),
        ContentFilter.refused(body));
  }

  private static JsonNode json(String text) {
    try {
      return JsonMapper.shared().readTree(text.getBytes(StandardCharsets.UTF_8));
    } catch (JacksonException noJson) {
      return MissingNode.getInstance();
    }
  }
}
