package vigor.coaching.saga.openai;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import io.netty.channel.ChannelOption;
import io.netty.handler.codec.http.HttpMethod;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufFlux;
import reactor.netty.ByteBufMono;
import reactor.netty.http.client.HttpClientResponse;
import reactor.netty.resources.ConnectionProvider;

/**
 * The HTTP client under langchain4j. Unlike the usual ones it limits the time of the whole exchange
 * and between two pieces of the body, cuts off a body that is too large, keeps Retry-After, never
 * repeats a request by itself and closes the connection when its thread is interrupted.
 */
final class BoundedHttpClient implements HttpClient {

  /** How long the exchange of the running call may take; bound around each call. */
  static final ScopedValue<Duration> TIME_LEFT = ScopedValue.newInstance();

  private static final int CONNECT_MILLIS = 700;
  private static final Duration BETWEEN_PIECES = Duration.ofSeconds(5);

  /** Shorter than servers keep an idle connection, so that none is found closed. */
  private static final Duration KEPT_OPEN = Duration.ofSeconds(20);

  private final reactor.netty.http.client.HttpClient http;
  private final Clock clock;

  BoundedHttpClient(Clock clock) {
    this.clock = clock;
    this.http =
        reactor.netty.http.client.HttpClient.create(
                ConnectionProvider.builder("llm").maxConnections(64).maxIdleTime(KEPT_OPEN).build())
            .disableRetry(true)
            .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS)
            .responseTimeout(BETWEEN_PIECES);
  }

  /** Loads the native transport and the threads of the client; opens no connection. */
  static void rehearse() {
    reactor.netty.http.client.HttpClient.create().warmup().block();
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    Mono<SuccessfulHttpResponse> exchange =
        http.headers(headers -> request.headers().forEach(headers::set))
            .request(HttpMethod.valueOf(request.method().name()))
            .uri(request.url())
            .send(ByteBufMono.fromString(Mono.just(request.body())))
            .response((response, body) -> answer(response, body))
            .single()
            .timeout(TIME_LEFT.get())
            .onErrorMap(Faults::of);
    return Objects.requireNonNull(exchange.block());
  }

  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    throw new UnsupportedOperationException("this client asks for whole answers only");
  }

  private Mono<SuccessfulHttpResponse> answer(HttpClientResponse response, ByteBufFlux body) {
    int status = response.status().code();
    if (status < 200 || status > 299) {
      return Mono.error(new ErrorStatus(status, RetryAfter.of(response.responseHeaders(), clock)));
    }
    return body.asByteArray()
        .collect(BoundedBody::new, BoundedBody::add)
        .map(
            whole ->
                SuccessfulHttpResponse.builder()
                    .statusCode(status)
                    .headers(headers(response))
                    .body(whole.completion())
                    .build());
  }

  private static Map<String, List<String>> headers(HttpClientResponse response) {
    return response.responseHeaders().names().stream()
        .collect(Collectors.toMap(name -> name, response.responseHeaders()::getAll));
  }
}
