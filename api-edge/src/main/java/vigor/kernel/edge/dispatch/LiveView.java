package vigor.kernel.edge.dispatch;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vigor.kernel.query.LiveUpdates;

/** A view that keeps itself up to date. */
@Component
public final class LiveView {
  private final LiveUpdates live;

  LiveView(LiveUpdates live) {
    this.live = live;
  }

  /**
   * The present state first, then each newer one. A slow reader skips states and always ends with
   * the latest. Fails as not found when there is nothing.
   */
  public <V> Flux<V> states(Reading<V> reading) {
    return Flux.merge(live.watch(reading.topic()).map(change -> true), Mono.just(true))
        .onBackpressureLatest()
        .concatMap(moment -> reading.read().get().switchIfEmpty(Mono.error(Refusals::notFound)), 1)
        .distinctUntilChanged(reading.version()::applyAsLong);
  }
}
