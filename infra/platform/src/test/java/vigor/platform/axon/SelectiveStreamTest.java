package vigor.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Test;

class SelectiveStreamTest {
  private final Log log = new Log();
  private final List<SelectiveStream> closed = new ArrayList<>();
  private final SelectiveStream stream = new SelectiveStream(log, closed::add);

  @Test
  void until_the_reader_has_said_what_it_does_not_handle_it_is_given_all() throws Exception {
    log.append("a", 1, "b");
    assertThat(read()).containsExactly("a", 1, "b");
  }

  @Test
  void what_the_reader_does_not_handle_is_passed_over() throws Exception {
    log.append(1);
    stream.skipMessagesWithPayloadTypeOf(stream.nextAvailable());
    log.append(2, 3, "a", 4, "b");
    assertThat(read()).containsExactly("a", "b");
  }

  @Test
  void the_last_one_passed_over_is_handed_out_so_that_the_position_keeps_up() throws Exception {
    log.append(1);
    stream.skipMessagesWithPayloadTypeOf(stream.nextAvailable());
    log.append("a", 2, 3, 4);
    assertThat(read()).containsExactly("a", 4);
    log.append(5);
    assertThat(read()).containsExactly(5);
    assertThat(stream.hasNextAvailable()).isFalse();
  }

  @Test
  void a_long_stretch_of_nothing_is_left_in_steps() throws Exception {
    log.append(0);
    stream.skipMessagesWithPayloadTypeOf(stream.nextAvailable());
    for (int number = 1; number <= 2 * SelectiveStream.PASSED_AT_ONCE; number++) {
      log.append(number);
    }
    assertThat(stream.nextAvailable().getPayload()).isEqualTo(SelectiveStream.PASSED_AT_ONCE + 1);
    assertThat(read()).containsExactly(2 * SelectiveStream.PASSED_AT_ONCE);
  }

  @Test
  void looking_ahead_takes_nothing_away() throws Exception {
    log.append("a");
    assertThat(stream.peek()).isPresent();
    assertThat(stream.peek()).isPresent();
    assertThat(read()).containsExactly("a");
    assertThat(stream.peek()).isEmpty();
  }

  @Test
  void news_wake_only_a_reader_whom_they_concern() throws Exception {
    List<String> woken = new ArrayList<>();
    stream.setOnAvailableCallback(() -> woken.add("again"));
    log.append(1);
    stream.skipMessagesWithPayloadTypeOf(stream.nextAvailable());
    stream.wakeFor(Set.of(Integer.class));
    assertThat(woken).isEmpty();
    stream.wakeFor(Set.of(Integer.class, String.class));
    assertThat(woken).containsExactly("again");
  }

  @Test
  void who_closes_it_is_called_no_more() {
    stream.close();
    assertThat(closed).containsExactly(stream);
    assertThat(log.isClosed).isTrue();
  }

  private List<Object> read() throws InterruptedException {
    List<Object> read = new ArrayList<>();
    while (stream.hasNextAvailable()) {
      read.add(stream.nextAvailable().getPayload());
    }
    return read;
  }

  /** An open end of a log, in memory. */
  private static final class Log implements BlockingStream<TrackedEventMessage<?>> {
    private final Queue<TrackedEventMessage<?>> events = new ArrayDeque<>();
    private long position;
    private boolean isClosed;

    void append(Object... payloads) {
      for (Object payload : payloads) {
        events.add(
            new GenericTrackedEventMessage<>(
                new GlobalSequenceTrackingToken(position++),
                GenericEventMessage.asEventMessage(payload)));
      }
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
      return Optional.ofNullable(events.peek());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) {
      return !events.isEmpty();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() {
      return events.remove();
    }

    @Override
    public void close() {
      isClosed = true;
    }
  }
}
