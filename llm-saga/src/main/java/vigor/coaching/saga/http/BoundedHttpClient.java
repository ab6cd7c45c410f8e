package vigor.coaching.saga.http;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.util.Objects;

/** The HTTP client under langchain4j; takes part in the {@link Exchange} that is bound. */
public final class BoundedHttpClient implements HttpClient {
  private static final int SUCCESS = 200;

  private final BoundedHttp http;

  public BoundedHttpClient(BoundedHttp http) {
    this.http = http;
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    String body = Objects.requireNonNull(http.whole(request, Exchange.current()).block());
    return SuccessfulHttpResponse.builder().statusCode(SUCCESS).body(body).build();
  }

  /** Returns at once; the listener is told on a thread of the client. The parser is not needed. */
  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    Exchange exchange = Exchange.current();
    OneEnd once = new OneEnd(exchange, listener);
    exchange.opened(
        http.frames(request, exchange).subscribe(once::event, once::error, once::close));
  }
}
