package vigor.platform.axon;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Wakes processors as soon as an event they handle is readable. Axon's embedded store offers no
 * such call, so that an idle pooled processor of 4.13 would look only twice a second; one watcher
 * that follows the head of the log calls those whom the news concerns.
 */
public final class WakingEventSource
    implements StreamableMessageSource<TrackedEventMessage<?>>, SmartLifecycle {
  private static final int LOOK_UP_MS = 200;

  private final StreamableMessageSource<TrackedEventMessage<?>> source;
  private final Set<SelectiveStream> streams = ConcurrentHashMap.newKeySet();
  private @Nullable Thread watcher;

  public WakingEventSource(StreamableMessageSource<TrackedEventMessage<?>> source) {
    this.source = source;
  }

  @Override
  public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
    SelectiveStream stream = new SelectiveStream(source.openStream(token), streams::remove);
    streams.add(stream);
    return stream;
  }

  @Override
  public TrackingToken createTailToken() {
    return source.createTailToken();
  }

  @Override
  public TrackingToken createHeadToken() {
    return source.createHeadToken();
  }

  @Override
  public void start() {
    watcher = Thread.ofPlatform().name("event-watcher").daemon().start(this::watch);
  }

  @Override
  public void stop() {
    if (watcher != null) {
      watcher.interrupt();
      watcher = null;
    }
  }

  @Override
  public boolean isRunning() {
    return watcher != null;
  }

  private void watch() {
    try (BlockingStream<TrackedEventMessage<?>> head = source.openStream(createHeadToken())) {
      while (isRunning()) {
        if (head.hasNextAvailable(LOOK_UP_MS, TimeUnit.MILLISECONDS)) {
          Set<Class<?>> types = drain(head);
          streams.forEach(stream -> stream.wakeFor(types));
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static Set<Class<?>> drain(BlockingStream<TrackedEventMessage<?>> head)
      throws InterruptedException {
    Set<Class<?>> types = new HashSet<>();
    while (head.hasNextAvailable()) {
      types.add(head.nextAvailable().getPayloadType());
    }
    return types;
  }
}
