package vigor.coaching.saga.http;

import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import io.netty.channel.ChannelOption;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import java.time.Clock;
import java.time.Duration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Signal;
import reactor.netty.ByteBufFlux;
import reactor.netty.ByteBufMono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;
import reactor.netty.resources.ConnectionProvider;
import vigor.coaching.command.LlmErrorClass;

/**
 * Asks a provider over HTTP. Unlike the usual clients it limits the time of the whole exchange and
 * between two pieces of the body, cuts off a body that is too large, keeps Retry-After, never
 * repeats a request by itself, and closes the connection when it is cancelled.
 */
public final class BoundedHttp {

  /** Shorter than servers keep an idle connection, so that none is found closed. */
  private static final Duration KEPT_OPEN = Duration.ofSeconds(20);

  /** For each address, and shared: providers come and go with their settings. */
  private static final int MOST_CONNECTIONS = 512;

  private static final ConnectionProvider CONNECTIONS =
      ConnectionProvider.builder("llm")
          .maxConnections(MOST_CONNECTIONS)
          .maxIdleTime(KEPT_OPEN)
          .build();

  private final HttpClient http;
  private final AnswerRules rules;
  private final Limits limits;
  private final ErrorAnswer errors;

  public BoundedHttp(AnswerRules rules, Limits limits, Clock clock) {
    this.rules = rules;
    this.limits = limits;
    this.errors = new ErrorAnswer(clock);
    this.http =
        HttpClient.create(CONNECTIONS)
            .disableRetry(true)
            .option(
                ChannelOption.CONNECT_TIMEOUT_MILLIS, Math.toIntExact(limits.connect().toMillis()));
  }

  /** A whole answer. Fails with {@link ProviderFault} or {@link ErrorStatus}, with nothing else. */
  public Mono<String> whole(HttpRequest request, Exchange exchange) {
    AnswerGate gate = new AnswerGate(rules, exchange);
    return sent(request)
        .response(
            (response, body) ->
                isSuccess(response)
                    ? pieces(body)
                        .collect(() -> new BoundedBody(limits.mostBytes()), BoundedBody::add)
                        .map(all -> gate.whole(all.text()))
                    : errors.read(response, body))
        .single()
        .timeout(exchange.timeLeft())
        .onErrorMap(Faults::of);
  }

  /** The frames of a streamed answer as they come; fails like a whole answer. */
  public Flux<ServerSentEvent> frames(HttpRequest request, Exchange exchange) {
    Flux<ServerSentEvent> frames =
        sent(request)
            .response(
                (response, body) ->
                    isSuccess(response)
                        ? frames(response, body, new AnswerGate(rules, exchange))
                        : errors.<ServerSentEvent>read(response, body).flux());
    return within(exchange.timeLeft(), frames).onErrorMap(Faults::of);
  }

  /** The usual operator for this fails in time but leaves the connection open. */
  private static <T> Flux<T> within(Duration time, Flux<T> pieces) {
    return Flux.merge(pieces.materialize(), Mono.<Signal<T>>never().timeout(time)).dematerialize();
  }

  private HttpClient.ResponseReceiver<?> sent(HttpRequest request) {
    return http.headers(headers -> request.headers().forEach(headers::set))
        .request(HttpMethod.valueOf(request.method().name()))
        .uri(request.url())
        .send(ByteBufMono.fromString(Mono.just(request.body())));
  }

  private static boolean isSuccess(HttpClientResponse response) {
    return response.status().code() / 100 == 2;
  }

  private Flux<ServerSentEvent> frames(
      HttpClientResponse response, ByteBufFlux body, AnswerGate gate) {
    String type = response.responseHeaders().get(HttpHeaderNames.CONTENT_TYPE, "");
    if (!type.startsWith("text/event-stream")) {
      return Flux.error(ProviderFault.afterSending(LlmErrorClass.NONSENSE));
    }
    SseDecoder decoder = new SseDecoder(limits.mostBytes());
    return pieces(body)
        .concatMapIterable(decoder::add)
        .handle(gate::pass)
        .concatWith(Mono.defer(gate::atEnd));
  }

  /** The first piece may take as long as the call; a provider that has begun must go on. */
  private Flux<byte[]> pieces(ByteBufFlux body) {
    return body.asByteArray().timeout(Mono.never(), piece -> Mono.delay(limits.betweenPieces()));
  }
}
