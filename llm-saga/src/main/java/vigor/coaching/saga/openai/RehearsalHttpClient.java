package vigor.coaching.saga.openai;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;

/** Answers at once and from nowhere: a rehearsal opens no connection. */
final class RehearsalHttpClient implements HttpClient {
  private static final String ANSWER =
      """
      {"id":"r","choices":[{"index":0,"message":{"role":"assistant","content":"{}"},\
      "finish_reason":"stop"}],"usage":{"prompt_tokens":1,"completion_tokens":1,"total_tokens":2}}""";

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    return SuccessfulHttpResponse.builder().statusCode(200).body(ANSWER).build();
  }

  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    throw new UnsupportedOperationException("a rehearsal is for whole answers only");
  }
}
