package vigor.kernel.edge.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;
import vigor.kernel.query.LiveUpdates;
import vigor.kernel.query.ViewChange;

class ReadYourWritesTest {
  private final Sinks.Many<ViewChange> sink = Sinks.many().multicast().directBestEffort();
  private final AtomicLong view = new AtomicLong(-1);
  private final AtomicInteger looks = new AtomicInteger();
  private final ReadYourWrites readYourWrites = new ReadYourWrites(new Updates());
  private final Reading<Long> reading =
      new Reading<>(
          "topic",
          () -> {
            looks.incrementAndGet();
            return Mono.just(view.get()).filter(version -> version >= 0);
          },
          version -> version);

  @Test
  void a_view_that_is_heard_to_arrive_costs_one_look() {
    StepVerifier.withVirtualTime(() -> readYourWrites.write(Mono.just(3L), reading))
        .expectSubscription()
        .then(() -> arrive(3))
        .expectNext(new Written<>(3, 3L))
        .verifyComplete();
    assertThat(looks).hasValue(1);
  }

  @Test
  void a_view_that_arrives_before_the_command_returns_is_not_missed() {
    Mono<Long> command = Mono.fromRunnable(() -> arrive(3)).thenReturn(3L);

    StepVerifier.withVirtualTime(() -> readYourWrites.write(command, reading))
        .expectNext(new Written<>(3, 3L))
        .verifyComplete();
  }

  @Test
  void an_earlier_version_is_not_taken_for_the_one_that_was_written() {
    StepVerifier.withVirtualTime(() -> readYourWrites.write(Mono.just(3L), reading))
        .expectSubscription()
        .then(() -> arrive(2))
        .expectNoEvent(Duration.ofMillis(500))
        .then(() -> arrive(4))
        .expectNext(new Written<>(4, 4L))
        .verifyComplete();
  }

  @Test
  void a_repeated_command_that_changed_nothing_is_found_by_looking() {
    view.set(3);

    StepVerifier.withVirtualTime(() -> readYourWrites.write(Mono.just(3L), reading))
        .thenAwait(Duration.ofMillis(100))
        .expectNext(new Written<>(3, 3L))
        .verifyComplete();
  }

  @Test
  void a_view_that_does_not_come_is_given_up_after_two_seconds() {
    StepVerifier.withVirtualTime(() -> readYourWrites.write(Mono.just(3L), reading))
        .thenAwait(Duration.ofMillis(1999))
        .thenAwait(Duration.ofMillis(1))
        .expectNext(new Written<>(3, null))
        .verifyComplete();
  }

  @Test
  void a_refused_command_is_refused_at_once() {
    StepVerifier.withVirtualTime(
            () -> readYourWrites.write(Mono.error(Refusals.notFound()), reading))
        .verifyErrorMatches(Refusals::isNotFound);
    assertThat(looks).hasValue(0);
  }

  @Test
  void asking_for_a_version_that_is_there_does_not_wait() {
    view.set(7);

    StepVerifier.withVirtualTime(() -> readYourWrites.read(5, reading))
        .expectNext(7L)
        .verifyComplete();
    assertThat(looks).hasValue(1);
  }

  @Test
  void asking_for_a_version_that_never_comes_shows_what_is_there() {
    view.set(4);

    StepVerifier.withVirtualTime(() -> readYourWrites.read(5, reading))
        .thenAwait(Duration.ofSeconds(2))
        .expectNext(4L)
        .verifyComplete();
  }

  private void arrive(long version) {
    view.set(version);
    sink.tryEmitNext(new ViewChange("topic", "key", version));
  }

  private final class Updates implements LiveUpdates {
    @Override
    public void changed(ViewChange change) {
      sink.tryEmitNext(change);
    }

    @Override
    public Flux<ViewChange> watch(String topic) {
      return sink.asFlux();
    }
  }
}
