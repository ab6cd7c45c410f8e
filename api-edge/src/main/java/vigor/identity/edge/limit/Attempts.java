package vigor.identity.edge.limit;

import java.time.Clock;
import java.util.List;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vigor.kernel.command.CommandRefused;

/**
 * Slows down guessing. Five failures of one account within fifteen minutes are free (twenty of one
 * address); after each further one the next attempt has to wait, thirty seconds first, twice as
 * long each time, fifteen minutes at most. Success forgets the failures.
 */
@Component
public final class Attempts {
  private final AttemptLog log;
  private final Clock clock;

  Attempts(AttemptLog log, Clock clock) {
    this.log = log;
    this.clock = clock;
  }

  /** Does the work as one attempt of somebody, and of the address the request comes from. */
  public <T> Mono<T> of(Knocker somebody, ServerHttpRequest request, Mono<T> work) {
    return of(List.of(address(request), somebody), work);
  }

  /** Does the work as one attempt of the address alone: who knocks is not known. */
  public <T> Mono<T> of(ServerHttpRequest request, Mono<T> work) {
    return of(List.of(address(request)), work);
  }

  /** Counts what is limited even when it succeeds, such as asking for a letter. */
  public Mono<Void> count(Knocker somebody, ServerHttpRequest request) {
    return begin(List.of(address(request), somebody));
  }

  /** Forgets the failures of somebody who has proved in another way who it is. */
  public Mono<Void> forgive(Knocker somebody) {
    return log.forget(somebody);
  }

  private <T> Mono<T> of(List<Knocker> knockers, Mono<T> work) {
    return begin(knockers).then(Mono.defer(() -> judged(knockers, work)));
  }

  private <T> Mono<T> judged(List<Knocker> knockers, Mono<T> work) {
    return work.delayUntil(done -> succeeded(knockers))
        .onErrorResume(
            failure ->
                isGuess(failure) ? Mono.error(failure) : undo(knockers).then(Mono.error(failure)));
  }

  private Mono<Void> begin(List<Knocker> knockers) {
    return Flux.range(0, knockers.size())
        .concatMap(
            index ->
                log.begin(knockers.get(index))
                    .filter(free -> free)
                    .switchIfEmpty(
                        undo(knockers.subList(0, index)).then(refusal(knockers.get(index)))))
        .then();
  }

  private Mono<Boolean> refusal(Knocker knocker) {
    return log.wait(knocker)
        .flatMap(wait -> Mono.error(new TooManyAttempts(clock.instant().plus(wait))));
  }

  /** An address is not cleared by one good sign-in: a guesser may have an account of its own. */
  private Mono<Void> succeeded(List<Knocker> knockers) {
    return Flux.fromIterable(knockers)
        .concatMap(
            knocker -> knockers.indexOf(knocker) == 0 ? log.undo(knocker) : log.forget(knocker))
        .then();
  }

  private Mono<Void> undo(List<Knocker> knockers) {
    return Flux.fromIterable(knockers).concatMap(log::undo).then();
  }

  /** Only an answer that tells a guesser something counts; our own trouble does not. */
  private static boolean isGuess(Throwable failure) {
    return failure instanceof AuthenticationException || failure instanceof CommandRefused;
  }

  private static Knocker address(ServerHttpRequest request) {
    return Knocker.address(AddressPrefix.of(request));
  }
}
