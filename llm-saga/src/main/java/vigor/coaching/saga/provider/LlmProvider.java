package vigor.coaching.saga.provider;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import vigor.coaching.command.LlmModel;
import vigor.coaching.command.provider.ModelPrice;
import vigor.coaching.command.provider.ProviderHealth;
import vigor.kernel.saga.LlmRequest;

/** A language model that can be asked. */
public interface LlmProvider {
  Duration TIME_FOR_THE_SLOW = Duration.ofSeconds(10);

  LlmModel model();

  ModelPrice price();

  /** Whether it usually answers within a few seconds; one that does not is no help in a hurry. */
  default boolean isFast() {
    return true;
  }

  /** How it is; whoever keeps no account is well. */
  default ProviderHealth health() {
    return ProviderHealth.WELL;
  }

  /** How long its answers took of late, in milliseconds; null before the first one. */
  default @Nullable Long usualMillis() {
    return null;
  }

  /** Whether asking is worth while with so much time left. */
  default boolean canAnswerWithin(Duration timeLeft) {
    return isFast() || timeLeft.compareTo(TIME_FOR_THE_SLOW) >= 0;
  }

  /**
   * Asks once and waits for the whole answer, {@code timeLeft} at most. Every way to fail is an
   * outcome; interrupting the thread ends the connection.
   */
  LlmOutcome complete(LlmRequest request, Duration timeLeft);

  /**
   * Asks once and gives the words as they come. The last piece is always the end, there is exactly
   * one, and no error; cancelling ends the connection. A provider that cannot stream gives all
   * words in one piece. The limit of silence is kept by {@link GuardedProvider}.
   */
  default Flux<LlmPiece> stream(LlmRequest request, TimeLimit limit) {
    return Mono.fromCallable(() -> complete(request, limit.whole()))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMapIterable(
            outcome ->
                outcome instanceof LlmOutcome.Succeeded answer
                    ? List.of(new LlmPiece.Text(answer.text()), new LlmPiece.End(outcome))
                    : List.of(new LlmPiece.End(outcome)));
  }
}
