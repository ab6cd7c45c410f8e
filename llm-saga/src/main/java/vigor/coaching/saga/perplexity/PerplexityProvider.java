package vigor.coaching.saga.perplexity;

import dev.langchain4j.http.client.sse.ServerSentEvent;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.provider.ModelPrice;
import vigor.coaching.saga.http.BoundedHttp;
import vigor.coaching.saga.http.Ending;
import vigor.coaching.saga.http.ErrorStatus;
import vigor.coaching.saga.http.Exchange;
import vigor.coaching.saga.http.Limits;
import vigor.coaching.saga.http.Pieces;
import vigor.coaching.saga.http.Progress;
import vigor.coaching.saga.http.ProviderFault;
import vigor.coaching.saga.provider.LlmOutcome;
import vigor.coaching.saga.provider.LlmPiece;
import vigor.coaching.saga.provider.LlmProvider;
import vigor.coaching.saga.provider.TimeLimit;
import vigor.coaching.saga.settings.ProviderSettings;
import vigor.kernel.saga.LlmRequest;

/**
 * Perplexity's Agent API, without a library: langchain4j puts a schema where this API refuses it,
 * and waits for ever when a stream just ends. One request, no retry, no logging.
 */
public final class PerplexityProvider implements LlmProvider {
  private final ProviderSettings settings;
  private final BoundedHttp http;

  public PerplexityProvider(ProviderSettings settings, Limits limits, Clock clock) {
    this.settings = settings;
    this.http = new BoundedHttp(new PerplexityRules(), limits, clock);
  }

  @Override
  public LlmModel model() {
    return settings.name();
  }

  @Override
  public ModelPrice price() {
    return settings.price();
  }

  /** A shape it has not seen before takes it ten to thirty seconds to prepare. */
  @Override
  public boolean isFast() {
    return false;
  }

  @Override
  public LlmOutcome complete(LlmRequest request, Duration timeLeft) {
    Exchange exchange = new Exchange(timeLeft);
    Ending ending = new Ending(exchange, request, price());
    try {
      String body = http.whole(new Question(settings, request, false).http(), exchange).block();
      return ending.answered(PerplexityRules.text(json(Objects.requireNonNull(body))));
    } catch (ProviderFault | ErrorStatus error) {
      return ending.failed(error);
    }
  }

  @Override
  public Flux<LlmPiece> stream(LlmRequest request, TimeLimit limit) {
    return Flux.create(sink -> stream(request, new Exchange(limit.whole()), sink));
  }

  private void stream(LlmRequest request, Exchange exchange, FluxSink<LlmPiece> sink) {
    Pieces pieces = new Pieces(sink, new Ending(exchange, request, price()));
    exchange.opened(
        http.frames(new Question(settings, request, true).http(), exchange)
            .subscribe(frame -> piece(frame, exchange, pieces), pieces::end, pieces::end));
  }

  private static void piece(ServerSentEvent event, Exchange exchange, Pieces pieces) {
    String words = PerplexityRules.words(json(event.data()));
    if (!words.isEmpty()) {
      pieces.text(words);
    }
    if (exchange.seen().progress() == Progress.ENDED) {
      pieces.end();
    }
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }
}
