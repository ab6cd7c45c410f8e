package vigor.kernel.edge.dispatch;

import java.time.Duration;
import java.util.stream.LongStream;
import reactor.core.publisher.Flux;

/**
 * One chance to find a view at the needed version.
 *
 * @param needed the version to reach
 * @param due whether to look now, whatever was heard
 * @param last whether to give up instead of looking
 */
record Look(long needed, boolean due, boolean last) {
  private static final Duration BETWEEN = Duration.ofMillis(100);
  private static final long LOOKS = 20;

  /**
   * First waits to hear of a change, as that spares a query; but a repeated command changes nothing
   * and is never heard of, so looks now and then; gives up after two seconds.
   */
  static Flux<Look> after(long needed) {
    return Flux.just(new Look(needed, false, false)).concatWith(nowAndThen(needed));
  }

  /** Looks at once, then as {@link #after}. */
  static Flux<Look> atOnce(long needed) {
    return Flux.just(new Look(needed, true, false)).concatWith(nowAndThen(needed));
  }

  private static Flux<Look> nowAndThen(long needed) {
    return Flux.interval(BETWEEN)
        .onBackpressureDrop()
        .take(LOOKS)
        .map(count -> new Look(needed, isLookAt(count), count == LOOKS - 1));
  }

  private static boolean isLookAt(long count) {
    return LongStream.of(0, 2, 6, 12, LOOKS - 1).anyMatch(moment -> moment == count);
  }

  Look hearing(long version) {
    return due || version < needed ? this : new Look(needed, true, false);
  }
}
