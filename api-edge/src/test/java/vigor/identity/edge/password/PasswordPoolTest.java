package vigor.identity.edge.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import vigor.kernel.edge.dispatch.Overloaded;

class PasswordPoolTest {
  private final PasswordPool pool = new PasswordPool();
  private final CountDownLatch released = new CountDownLatch(1);

  @AfterEach
  void close() {
    pool.destroy();
  }

  @Test
  void a_flood_queues_up_to_its_limit_and_is_then_turned_away() {
    Mono<String> stuck =
        pool.run(
            () -> {
              released.await();
              return "done";
            });
    Flux<String> twoAtWorkFiftyWaiting = Flux.range(0, 52).flatMap(i -> stuck, 52);

    StepVerifier.create(twoAtWorkFiftyWaiting.collectList())
        .then(() -> StepVerifier.create(pool.run(() -> "one more")).verifyError(Overloaded.class))
        .then(released::countDown)
        .assertNext((List<String> answers) -> assertThat(answers).hasSize(52).containsOnly("done"))
        .verifyComplete();
  }
}
