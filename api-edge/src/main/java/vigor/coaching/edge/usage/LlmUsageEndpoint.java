package vigor.coaching.edge.usage;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.coaching.query.usage.GetLlmUsage;
import vigor.coaching.query.usage.LlmUsageView;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.web.Caller;
import vigor.kernel.edge.web.DayRange;

/** Shows what the caller used language models for, and what that cost. */
@RestController
class LlmUsageEndpoint {
  private static final DayRange.Length LENGTH = new DayRange.Length(30, 400);

  private final Dispatch dispatch;
  private final Clock clock;

  LlmUsageEndpoint(Dispatch dispatch, Clock clock) {
    this.dispatch = dispatch;
    this.clock = clock;
  }

  @GetMapping("/api/v1/llm/usage")
  Mono<LlmUsageView> usage(
      @AuthenticationPrincipal Caller caller,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to) {
    DayRange period = DayRange.of(from, to, LENGTH, clock);
    return dispatch.ask(
        new GetLlmUsage(caller.person(), period.from(), period.to()), LlmUsageView.class);
  }
}
