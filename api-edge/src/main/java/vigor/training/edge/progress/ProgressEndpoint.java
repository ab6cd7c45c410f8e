package vigor.training.edge.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.command.CommandRefused;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.web.Caller;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.query.progress.GetProgress;
import vigor.training.query.progress.ProgressView;

/** Shows progress; every figure carries its receipt. */
@RestController
class ProgressEndpoint {
  private final Dispatch dispatch;

  ProgressEndpoint(Dispatch dispatch) {
    this.dispatch = dispatch;
  }

  @GetMapping("/api/v1/workouts/progress")
  Mono<ProgressView> progress(
      @AuthenticationPrincipal Caller caller,
      @RequestParam(required = false) @Nullable ExerciseId exerciseId,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to) {
    if (from != null && to != null && to.isBefore(from)) {
      throw CommandRefused.rule("TimeRunsForward", "to", "The last day is before the first.");
    }
    return dispatch.ask(new GetProgress(caller.person(), exerciseId, from, to), ProgressView.class);
  }
}
