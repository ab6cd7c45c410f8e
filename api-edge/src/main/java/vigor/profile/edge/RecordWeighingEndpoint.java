package vigor.profile.edge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.dispatch.Written;
import vigor.kernel.edge.web.Answers;
import vigor.kernel.edge.web.Caller;
import vigor.kernel.edge.web.Changes;
import vigor.profile.command.MeasureBodyWeight;
import vigor.profile.command.ProfileId;
import vigor.training.command.strength.Weight;

/** Records a weighing and shows all of them. */
@RestController
class RecordWeighingEndpoint {
  private static final URI HERE = URI.create("/api/v1/users/body-metrics");

  private final Changes changes;
  private final ProfileReadings readings;
  private final Clock clock;

  RecordWeighingEndpoint(Changes changes, ProfileReadings readings, Clock clock) {
    this.changes = changes;
    this.readings = readings;
    this.clock = clock;
  }

  @PostMapping("/api/v1/users/body-metrics")
  Mono<ResponseEntity<Object>> record(
      @AuthenticationPrincipal Caller caller, @Valid @RequestBody Weighing weighing) {
    Instant measuredAt = weighing.measuredAt() == null ? clock.instant() : weighing.measuredAt();
    MeasureBodyWeight command =
        new MeasureBodyWeight(new ProfileId(caller.person()), weighing.weightKg(), measuredAt);
    return changes
        .make(command, caller.person(), readings.profile(caller.person()))
        .flatMap(
            written ->
                written.view() == null
                    ? Mono.just(Answers.written(HttpStatus.CREATED, written, HERE))
                    : readings
                        .bodyMetrics(caller.person())
                        .map(all -> new Written<>(written.version(), all))
                        .map(shown -> Answers.written(HttpStatus.CREATED, shown, HERE)));
  }

  /** Body weight in kg, 25 to 400, and when it was taken (UTC, now when left out). */
  record Weighing(@NotNull Weight weightKg, @Nullable Instant measuredAt) {}
}
