package vigor.analytics.edge;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.analytics.query.AdminAnalyticsView;
import vigor.analytics.query.GetAdminAnalytics;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.web.DayRange;

/** Shows administrators the house at a glance. */
@RestController
class AdminAnalyticsEndpoint {
  private static final DayRange.Length LENGTH = new DayRange.Length(90, 1_100);

  private final Dispatch dispatch;
  private final Clock clock;

  AdminAnalyticsEndpoint(Dispatch dispatch, Clock clock) {
    this.dispatch = dispatch;
    this.clock = clock;
  }

  @GetMapping("/api/v1/admin/analytics")
  Mono<AdminAnalyticsView> analytics(
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to) {
    DayRange days = DayRange.of(from, to, LENGTH, clock);
    return dispatch.ask(new GetAdminAnalytics(days.from(), days.to()), AdminAnalyticsView.class);
  }
}
