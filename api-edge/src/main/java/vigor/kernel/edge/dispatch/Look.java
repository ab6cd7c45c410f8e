package vigor.kernel.edge.dispatch;

import java.time.Duration;
import java.util.Set;
import reactor.core.publisher.Flux;

/**
 * One chance to find a view at the needed version.
 *
 * @param needed the version to reach
 * @param due whether to look now, whatever was heard
 * @param last whether to give up if it is not there
 */
record Look(long needed, boolean due, boolean last) {
  private static final Duration BETWEEN = Duration.ofMillis(100);
  private static final Set<Long> EARLY = Set.of(0L, 2L);
  private static final long EVERY = 6;

  /**
   * First waits to hear of a change, as that spares a query; but a repeated command changes nothing
   * and is never heard of, so looks now and then; gives up in the end.
   */
  static Flux<Look> after(long needed, Duration patience) {
    return Flux.just(new Look(needed, false, false)).concatWith(nowAndThen(needed, patience));
  }

  /** Looks at once, then as {@link #after}. */
  static Flux<Look> atOnce(long needed, Duration patience) {
    return Flux.just(new Look(needed, true, false)).concatWith(nowAndThen(needed, patience));
  }

  private static Flux<Look> nowAndThen(long needed, Duration patience) {
    long looks = patience.dividedBy(BETWEEN);
    return Flux.interval(BETWEEN)
        .onBackpressureDrop()
        .take(looks)
        .map(
            count -> {
              boolean last = count == looks - 1;
              boolean due = last || EARLY.contains(count) || count % EVERY == EVERY - 1;
              return new Look(needed, due, last);
            });
  }

  Look hearing(long version) {
    return due || version < needed ? this : new Look(needed, true, false);
  }
}
