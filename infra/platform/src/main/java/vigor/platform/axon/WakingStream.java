package vigor.platform.axon;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;

/** A stream of the event store that can tell its reader to look again. */
final class WakingStream implements BlockingStream<TrackedEventMessage<?>> {
  private final BlockingStream<TrackedEventMessage<?>> stream;
  private final Consumer<WakingStream> onClose;
  private volatile Runnable reader = () -> {};

  WakingStream(BlockingStream<TrackedEventMessage<?>> stream, Consumer<WakingStream> onClose) {
    this.stream = stream;
    this.onClose = onClose;
  }

  void wake() {
    reader.run();
  }

  @Override
  public boolean setOnAvailableCallback(Runnable callback) {
    reader = callback;
    return true;
  }

  @Override
  public Optional<TrackedEventMessage<?>> peek() {
    return stream.peek();
  }

  @Override
  public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
    return stream.hasNextAvailable(timeout, unit);
  }

  @Override
  public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
    return stream.nextAvailable();
  }

  @Override
  public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> ignored) {
    stream.skipMessagesWithPayloadTypeOf(ignored);
  }

  @Override
  public void close() {
    onClose.accept(this);
    stream.close();
  }
}
