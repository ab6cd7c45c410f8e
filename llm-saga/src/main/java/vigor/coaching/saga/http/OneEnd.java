package vigor.coaching.saga.http;

import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParsingHandle;

/** Tells a listener of frames and of exactly one end, as soon as the provider said it is one. */
final class OneEnd implements ServerSentEventParsingHandle {
  private final Exchange exchange;
  private final ServerSentEventListener listener;
  private final ServerSentEventContext context = new ServerSentEventContext(this);
  private boolean told;

  OneEnd(Exchange exchange, ServerSentEventListener listener) {
    this.exchange = exchange;
    this.listener = listener;
  }

  void event(ServerSentEvent event) {
    listener.onEvent(event, context);
    if (exchange.seen().progress() == Progress.ENDED) {
      close();
    }
  }

  void error(Throwable error) {
    if (!told) {
      told = true;
      listener.onError(error);
    }
  }

  void close() {
    if (!told) {
      told = true;
      listener.onClose();
    }
  }

  @Override
  public void cancel() {
    exchange.close();
  }

  @Override
  public boolean isCancelled() {
    return exchange.isClosed();
  }
}
