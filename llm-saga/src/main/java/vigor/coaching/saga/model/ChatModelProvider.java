package vigor.coaching.saga.model;

import dev.langchain4j.exception.LangChain4jException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import java.time.Clock;
import java.time.Duration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.provider.ModelPrice;
import vigor.coaching.saga.http.BoundedHttp;
import vigor.coaching.saga.http.BoundedHttpClient;
import vigor.coaching.saga.http.Ending;
import vigor.coaching.saga.http.Exchange;
import vigor.coaching.saga.http.FixedHttpClient;
import vigor.coaching.saga.http.Limits;
import vigor.coaching.saga.http.Pieces;
import vigor.coaching.saga.http.ProviderFault;
import vigor.coaching.saga.http.RehearsalHttpClient;
import vigor.coaching.saga.provider.LlmOutcome;
import vigor.coaching.saga.provider.LlmPiece;
import vigor.coaching.saga.provider.LlmProvider;
import vigor.coaching.saga.provider.TimeLimit;
import vigor.coaching.saga.settings.ProviderSettings;
import vigor.kernel.saga.LlmRequest;

/** A provider that langchain4j speaks to. One request, no retry, no logging. */
public final class ChatModelProvider implements LlmProvider {
  private final ProviderSettings settings;
  private final Questions questions;
  private final ChatModel whole;
  private final StreamingChatModel streaming;

  public ChatModelProvider(ProviderSettings settings, Dialect dialect, Limits limits, Clock clock) {
    this(settings, dialect, new BoundedHttpClient(new BoundedHttp(dialect.rules(), limits, clock)));
  }

  private ChatModelProvider(ProviderSettings settings, Dialect dialect, HttpClient http) {
    this.settings = settings;
    this.questions = new Questions(dialect);
    this.whole = dialect.whole(new FixedHttpClient(http));
    this.streaming = dialect.streaming(new FixedHttpClient(http));
  }

  /** The same without a connection, to go through a call once before the first person does. */
  public static ChatModelProvider rehearsal(ProviderSettings settings, Dialect dialect) {
    return new ChatModelProvider(settings, dialect, new RehearsalHttpClient(dialect.rules()));
  }

  @Override
  public LlmModel model() {
    return settings.name();
  }

  @Override
  public ModelPrice price() {
    return settings.price();
  }

  @Override
  public LlmOutcome complete(LlmRequest request, Duration timeLeft) {
    Exchange exchange = new Exchange(timeLeft);
    Ending ending = new Ending(exchange, request, price());
    try {
      return exchange.call(
          () -> ending.answered(whole.chat(questions.of(request)).aiMessage().text()));
    } catch (ProviderFault | LangChain4jException error) {
      return ending.failed(error);
    }
  }

  @Override
  public Flux<LlmPiece> stream(LlmRequest request, TimeLimit limit) {
    return Flux.create(sink -> stream(request, new Exchange(limit.whole()), sink));
  }

  private void stream(LlmRequest request, Exchange exchange, FluxSink<LlmPiece> sink) {
    Pieces pieces = new Pieces(sink, new Ending(exchange, request, price()));
    try {
      exchange.run(() -> streaming.chat(questions.of(request), new PieceHandler(pieces)));
    } catch (LangChain4jException error) {
      pieces.end(error);
    }
  }
}
