package vigor.coaching.saga.http;

import java.util.concurrent.atomic.AtomicBoolean;
import reactor.core.publisher.FluxSink;
import vigor.coaching.saga.provider.LlmOutcome;
import vigor.coaching.saga.provider.LlmPiece;

/**
 * Hands on the words of one exchange and its end. The first end wins: libraries report an error and
 * then a completion, or the other way round.
 */
public final class Pieces {
  private final FluxSink<LlmPiece> sink;
  private final Ending ending;
  private final StringBuilder text = new StringBuilder();
  private final AtomicBoolean ended = new AtomicBoolean();

  public Pieces(FluxSink<LlmPiece> sink, Ending ending) {
    this.sink = sink;
    this.ending = ending;
    sink.onCancel(this::cancelled);
  }

  public void text(String words) {
    if (!ended.get()) {
      text.append(words);
      sink.next(new LlmPiece.Text(words));
    }
  }

  public void end() {
    end(ending.answered(text.toString()));
  }

  public void end(Throwable error) {
    end(ending.failed(error));
  }

  private void end(LlmOutcome outcome) {
    if (ended.compareAndSet(false, true)) {
      sink.next(new LlmPiece.End(outcome));
      sink.complete();
    }
  }

  /** After the end the connection is left to empty itself, so that it can be used again. */
  private void cancelled() {
    if (ended.compareAndSet(false, true)) {
      ending.exchange().close();
    }
  }
}
