package vigor.membership.edge;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.web.Caller;
import vigor.kernel.query.LiveUpdates;
import vigor.membership.query.GetTierUsage;
import vigor.membership.query.TierUsageView;

/**
 * Shows the meters as they move, as server-sent events, until the access token ends. A window that
 * begins anew is shown within half a minute although no event tells of it.
 */
@RestController
class TierUsageStreamEndpoint {
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(30);

  private final LiveUpdates live;
  private final Dispatch dispatch;
  private final Clock clock;

  TierUsageStreamEndpoint(LiveUpdates live, Dispatch dispatch, Clock clock) {
    this.live = live;
    this.dispatch = dispatch;
    this.clock = clock;
  }

  @GetMapping(path = "/api/v1/tiers/usage/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<ServerSentEvent<TierUsageView>> stream(@AuthenticationPrincipal Caller caller) {
    Flux<Long> moments =
        Flux.merge(
            live.watch(TierUsageView.topic(caller.person())).map(change -> 0L),
            Flux.interval(Duration.ZERO, LOOK_AGAIN));
    return moments
        .onBackpressureLatest()
        .concatMap(
            moment -> dispatch.ask(new GetTierUsage(caller.person()), TierUsageView.class), 1)
        .scan(Shown.NOTHING, Shown::next)
        .skip(1)
        .map(Shown::event)
        .takeUntilOther(Mono.delay(Duration.between(clock.instant(), caller.expiresAt())));
  }

  /** What was read, and whether it is news; what is not keeps the line open as a comment. */
  private record Shown(@Nullable TierUsageView view, boolean news) {
    static final Shown NOTHING = new Shown(null, false);

    Shown next(TierUsageView now) {
      return new Shown(now, view == null || !meters(now).equals(meters(view)));
    }

    ServerSentEvent<TierUsageView> event() {
      return view == null || !news
          ? ServerSentEvent.<TierUsageView>builder().comment("still here").build()
          : ServerSentEvent.builder(view).event("usage").build();
    }

    /** The forecast moves with every second and is no news by itself. */
    private static List<Object> meters(TierUsageView view) {
      return List.of(view.tier(), view.day(), view.week(), view.month(), view.openReservations());
    }
  }
}
