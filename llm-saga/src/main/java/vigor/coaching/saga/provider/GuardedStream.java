package vigor.coaching.saga.provider;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.util.concurrent.atomic.AtomicBoolean;
import reactor.core.publisher.Flux;
import vigor.coaching.command.LlmErrorClass;
import vigor.coaching.command.LlmFailure;

/**
 * One stream under the eyes of bulkhead and breaker. Their own operators take a stream that is
 * cancelled after its first words for a success; here only the end counts, and a stream that we
 * break off ourselves counts for nothing.
 */
record GuardedStream(Bulkhead bulkhead, CircuitBreaker breaker) {

  Flux<LlmPiece> of(Flux<LlmPiece> stream) {
    return Flux.defer(
        () ->
            bulkhead.tryAcquirePermission()
                ? broken(stream).doFinally(how -> bulkhead.onComplete())
                : unsent(LlmErrorClass.BUSY));
  }

  private Flux<LlmPiece> broken(Flux<LlmPiece> stream) {
    return Flux.defer(
        () ->
            breaker.tryAcquirePermission() ? recorded(stream) : unsent(LlmErrorClass.CIRCUIT_OPEN));
  }

  private Flux<LlmPiece> recorded(Flux<LlmPiece> stream) {
    long start = breaker.getCurrentTimestamp();
    AtomicBoolean told = new AtomicBoolean();
    return stream
        .doOnNext(
            piece -> {
              if (piece instanceof LlmPiece.End(LlmOutcome outcome)
                  && told.compareAndSet(false, true)) {
                breaker.onResult(
                    breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit(), outcome);
              }
            })
        .doFinally(
            how -> {
              if (told.compareAndSet(false, true)) {
                breaker.releasePermission();
              }
            });
  }

  private static Flux<LlmPiece> unsent(LlmErrorClass errorClass) {
    return Flux.just(new LlmPiece.End(new LlmOutcome.Failed(LlmFailure.unsent(errorClass))));
  }
}
