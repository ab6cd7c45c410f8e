package vigor.training.edge.workout;

import java.time.Clock;
import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.dispatch.LiveView;
import vigor.kernel.edge.web.Caller;
import vigor.training.command.workout.WorkoutId;
import vigor.training.query.workout.WorkoutView;

/** Shows a session as it changes, as server-sent events, until the access token ends. */
@RestController
class WorkoutStreamEndpoint {
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private final LiveView live;
  private final WorkoutReadings readings;
  private final Clock clock;

  WorkoutStreamEndpoint(LiveView live, WorkoutReadings readings, Clock clock) {
    this.live = live;
    this.readings = readings;
    this.clock = clock;
  }

  @GetMapping(path = WorkoutPaths.ONE + "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<ServerSentEvent<WorkoutView>> stream(
      @AuthenticationPrincipal Caller caller,
      @PathVariable WorkoutId id,
      @RequestHeader(name = "Last-Event-ID", defaultValue = "-1") long seen) {
    Flux<ServerSentEvent<WorkoutView>> states =
        live.states(readings.workout(caller.person(), id))
            .filter(view -> view.version() > seen)
            .map(WorkoutStreamEndpoint::state);
    Flux<ServerSentEvent<WorkoutView>> heartbeats =
        Flux.interval(HEARTBEAT)
            .onBackpressureDrop()
            .map(beat -> ServerSentEvent.<WorkoutView>builder().comment("still here").build());
    return Flux.merge(states, heartbeats)
        .takeUntilOther(Mono.delay(Duration.between(clock.instant(), caller.expiresAt())));
  }

  private static ServerSentEvent<WorkoutView> state(WorkoutView view) {
    return ServerSentEvent.builder(view).id(Long.toString(view.version())).event("workout").build();
  }
}
