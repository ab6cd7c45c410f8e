package vigor.platform.axon;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * Lets readers that follow each other through the log share what one of them has read and decoded.
 * A batch stands for what could be read after its token at some earlier moment; whoever is given it
 * is where a reader of that moment was, and the gaps in its tokens are looked after as ever.
 */
final class SharedBatches {
  private static final int KEPT = 24;
  private static final Duration FOR = Duration.ofSeconds(10);

  private final Cache<Optional<TrackingToken>, Batch> batches =
      Caffeine.newBuilder().expireAfterWrite(FOR).scheduler(Scheduler.systemScheduler()).build();
  private final Queue<Optional<TrackingToken>> oldestFirst = new ConcurrentLinkedQueue<>();
  private final AtomicInteger kept = new AtomicInteger();
  private final Function<@Nullable TrackingToken, Batch> source;

  /** What follows a token: the events, and the token after all that was read for them. */
  record Batch(@Nullable TrackingToken end, List<TrackedEventMessage<?>> events) {
    private boolean isAtEnd(@Nullable TrackingToken start) {
      return Objects.equals(start, end);
    }
  }

  SharedBatches(Function<@Nullable TrackingToken, Batch> source) {
    this.source = source;
  }

  /** All that follows; ends where nothing can be read, and goes on when asked again later. */
  Stream<TrackedEventMessage<?>> after(@Nullable TrackingToken token) {
    return StreamSupport.stream(new Events(token), false);
  }

  /** That there was nothing is not kept: it would hide what came since. */
  private Batch batch(@Nullable TrackingToken token) {
    Optional<TrackingToken> key = Optional.ofNullable(token);
    Batch known = batches.getIfPresent(key);
    if (known != null) {
      return known;
    }
    Batch read = source.apply(token);
    if (!read.isAtEnd(token)) {
      keep(key, read);
    }
    return read;
  }

  /** The oldest go first, however often they were asked for: their readers have moved on. */
  private void keep(Optional<TrackingToken> key, Batch batch) {
    batches.put(key, batch);
    oldestFirst.add(key);
    if (kept.incrementAndGet() > KEPT) {
      kept.decrementAndGet();
      batches.invalidate(oldestFirst.remove());
    }
  }

  private final class Events extends AbstractSpliterator<TrackedEventMessage<?>> {
    private final Queue<TrackedEventMessage<?>> ready = new ArrayDeque<>();
    private @Nullable TrackingToken end;

    private Events(@Nullable TrackingToken token) {
      super(Long.MAX_VALUE, Spliterator.NONNULL | Spliterator.ORDERED);
      this.end = token;
    }

    @Override
    public boolean tryAdvance(Consumer<? super TrackedEventMessage<?>> action) {
      boolean more = true;
      while (ready.isEmpty() && more) {
        Batch batch = batch(end);
        more = !batch.isAtEnd(end);
        ready.addAll(batch.events());
        end = batch.end();
      }
      TrackedEventMessage<?> event = ready.poll();
      if (event != null) {
        action.accept(event);
      }
      return event != null;
    }
  }
}
