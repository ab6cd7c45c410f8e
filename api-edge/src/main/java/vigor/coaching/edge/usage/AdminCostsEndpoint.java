package vigor.coaching.edge.usage;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.coaching.query.usage.AdminCostsView;
import vigor.coaching.query.usage.CostGroup;
import vigor.coaching.query.usage.GetAdminCosts;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.web.DayRange;

/** Shows administrators what language models cost; the path is closed to everybody else. */
@RestController
class AdminCostsEndpoint {
  private static final DayRange.Length LENGTH = new DayRange.Length(30, 400);

  private final Dispatch dispatch;
  private final Clock clock;

  AdminCostsEndpoint(Dispatch dispatch, Clock clock) {
    this.dispatch = dispatch;
    this.clock = clock;
  }

  @GetMapping("/api/v1/admin/costs")
  Mono<AdminCostsView> costs(
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
      @RequestParam(defaultValue = "day") CostGroup by) {
    DayRange period = DayRange.of(from, to, LENGTH, clock);
    return dispatch.ask(new GetAdminCosts(period.from(), period.to(), by), AdminCostsView.class);
  }
}
