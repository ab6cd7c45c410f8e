package vigor.platform.axon;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * A stream of the event store that passes over what its reader has said it does not handle, and can
 * tell the reader to look again. Nothing is lost by passing over: the token of an event covers all
 * before it, and the last one passed over is handed out when nothing follows, so that the reader's
 * position keeps up with the log.
 */
final class SelectiveStream implements BlockingStream<TrackedEventMessage<?>> {
  /** So many are passed over at a time; a reader has claims to extend in between. */
  static final int PASSED_AT_ONCE = 1000;

  private final BlockingStream<TrackedEventMessage<?>> stream;
  private final Consumer<SelectiveStream> onClose;
  private final Set<Class<?>> unhandled = ConcurrentHashMap.newKeySet();
  private volatile Runnable reader = () -> {};
  private @Nullable TrackedEventMessage<?> next;

  SelectiveStream(
      BlockingStream<TrackedEventMessage<?>> stream, Consumer<SelectiveStream> onClose) {
    this.stream = stream;
    this.onClose = onClose;
  }

  /** Tells the reader that events of these types came, unless it handles none of them. */
  void wakeFor(Set<Class<?>> types) {
    if (!unhandled.containsAll(types)) {
      reader.run();
    }
  }

  @Override
  public boolean setOnAvailableCallback(Runnable callback) {
    reader = callback;
    return true;
  }

  @Override
  public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> ignored) {
    unhandled.add(ignored.getPayloadType());
    stream.skipMessagesWithPayloadTypeOf(ignored);
  }

  @Override
  public Optional<TrackedEventMessage<?>> peek() {
    return hasNextAvailable() ? Optional.ofNullable(next) : Optional.empty();
  }

  @Override
  public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
    if (next == null && stream.hasNextAvailable(timeout, unit)) {
      next = nextHandled();
    }
    return next != null;
  }

  @Override
  public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
    TrackedEventMessage<?> result = next == null ? nextHandled() : next;
    next = null;
    return result;
  }

  private TrackedEventMessage<?> nextHandled() throws InterruptedException {
    TrackedEventMessage<?> event = stream.nextAvailable();
    for (int passed = 0;
        passed < PASSED_AT_ONCE
            && unhandled.contains(event.getPayloadType())
            && stream.hasNextAvailable();
        passed++) {
      event = stream.nextAvailable();
    }
    return event;
  }

  @Override
  public void close() {
    onClose.accept(this);
    stream.close();
  }
}
