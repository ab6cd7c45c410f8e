package vigor.coaching.saga.http;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;

/** Answers at once and from nowhere: a rehearsal opens no connection. */
public final class RehearsalHttpClient implements HttpClient {
  private final AnswerRules rules;

  /** Loads the native transport and the threads of the real client beside it. */
  public RehearsalHttpClient(AnswerRules rules) {
    this.rules = rules;
    reactor.netty.http.client.HttpClient.create().warmup().block();
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    String body = new AnswerGate(rules, Exchange.current()).whole(rules.sample());
    return SuccessfulHttpResponse.builder().statusCode(200).body(body).build();
  }

  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    throw new UnsupportedOperationException("a rehearsal is for whole answers only");
  }
}
