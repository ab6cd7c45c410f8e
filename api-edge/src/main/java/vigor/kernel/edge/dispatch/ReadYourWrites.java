package vigor.kernel.edge.dispatch;

import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vigor.kernel.query.LiveUpdates;
import vigor.kernel.query.ViewChange;

/**
 * Lets a caller see what it has just written, although views follow the events a moment later.
 *
 * <p>It listens before it sends or looks: a change that falls between looking and listening would
 * otherwise be missed for ever.
 */
@Component
public final class ReadYourWrites {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final LiveUpdates live;

  ReadYourWrites(LiveUpdates live) {
    this.live = live;
  }

  /** Sends the command and waits, two seconds at most, for the view to take it in. */
  public <V> Mono<Written<V>> write(Mono<Long> command, Reading<V> reading) {
    return write(command, reading, PATIENCE);
  }

  /** The same with another patience. */
  public <V> Mono<Written<V>> write(Mono<Long> command, Reading<V> reading, Duration patience) {
    return until(reading, command.flatMapMany(version -> Look.after(version, patience)));
  }

  /** Waits, two seconds at most, for the view to reach a version. */
  public <V> Mono<Written<V>> reach(long version, Reading<V> reading) {
    return until(reading, Look.atOnce(version, PATIENCE));
  }

  /**
   * The view at the version or later, or else as it is after two seconds; empty if there is none.
   */
  public <V> Mono<V> read(long minVersion, Reading<V> reading) {
    return minVersion < 0
        ? reading.read().get()
        : reach(minVersion, reading)
            .flatMap(
                reached ->
                    reached.view() == null ? reading.read().get() : Mono.just(reached.view()));
  }

  private <V> Mono<Written<V>> until(Reading<V> reading, Flux<Look> looks) {
    Flux<Long> heard =
        live.watch(reading.topic()).map(ViewChange::version).startWith(-1L).scan(Math::max);
    return Flux.combineLatest(heard, looks, (version, look) -> look.hearing(version))
        .filter(Look::due)
        .onBackpressureLatest()
        .concatMap(look -> look(reading, look), 1)
        .next();
  }

  private static <V> Mono<Written<V>> look(Reading<V> reading, Look look) {
    Written<V> notYet = new Written<>(look.needed(), null);
    return reading
        .read()
        .get()
        .filter(view -> reading.version().applyAsLong(view) >= look.needed())
        .map(view -> new Written<>(reading.version().applyAsLong(view), view))
        .switchIfEmpty(look.last() ? Mono.just(notYet) : Mono.empty());
  }
}
