package vigor.coaching.saga.http;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.time.Duration;

/** Hands our client to langchain4j. The client has time-outs of its own, so none is taken over. */
public final class FixedHttpClient implements HttpClientBuilder {
  private final HttpClient client;
  private Duration connectTimeout = Duration.ZERO;
  private Duration readTimeout = Duration.ZERO;

  public FixedHttpClient(HttpClient client) {
    this.client = client;
  }

  @Override
  public Duration connectTimeout() {
    return connectTimeout;
  }

  @Override
  public HttpClientBuilder connectTimeout(Duration timeout) {
    connectTimeout = timeout;
    return this;
  }

  @Override
  public Duration readTimeout() {
    return readTimeout;
  }

  @Override
  public HttpClientBuilder readTimeout(Duration timeout) {
    readTimeout = timeout;
    return this;
  }

  @Override
  public HttpClient build() {
    return client;
  }
}
