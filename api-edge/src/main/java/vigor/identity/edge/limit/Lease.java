package vigor.identity.edge.limit;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The calls this node has taken out of one bucket and not yet let through. */
final class Lease {
  /** How long the answer "empty" is believed, so that a flood costs one question a second. */
  private static final Duration BELIEVED = Duration.ofSeconds(1);

  enum Outcome {
    TAKEN,
    EMPTY,
    REFUSED
  }

  private int left;
  private Instant refusedUntil = Instant.MIN;
  private @Nullable Mono<Boolean> renewal;

  /** Takes one call if there is one here. */
  synchronized Outcome take(Instant now) {
    if (left > 0) {
      left--;
      return Outcome.TAKEN;
    }
    return now.isBefore(refusedUntil) ? Outcome.REFUSED : Outcome.EMPTY;
  }

  /** Fetches a batch; all who find the lease empty at once wait for the same one. */
  synchronized Mono<Boolean> renew(int batch, Instant now, Supplier<Mono<Boolean>> taking) {
    if (renewal == null) {
      renewal =
          Mono.defer(taking)
              .doOnNext(taken -> renewed(taken, batch, now))
              .doOnError(failure -> forgetRenewal())
              .cache();
    }
    return renewal;
  }

  /** Before anybody hears of it: who finds the batch used up already must begin a new renewal. */
  private synchronized void renewed(boolean taken, int batch, Instant now) {
    renewal = null;
    if (taken) {
      left += batch;
    } else {
      refusedUntil = now.plus(BELIEVED);
    }
  }

  private synchronized void forgetRenewal() {
    renewal = null;
  }
}
