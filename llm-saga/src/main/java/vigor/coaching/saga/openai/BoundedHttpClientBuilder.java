package vigor.coaching.saga.openai;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.time.Clock;
import java.time.Duration;

/**
 * Hands {@link BoundedHttpClient} to langchain4j; its time-outs are fixed, so none is taken over.
 */
final class BoundedHttpClientBuilder implements HttpClientBuilder {
  private final Clock clock;
  private Duration connectTimeout = Duration.ZERO;
  private Duration readTimeout = Duration.ZERO;

  BoundedHttpClientBuilder(Clock clock) {
    this.clock = clock;
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
    return new BoundedHttpClient(clock);
  }
}
