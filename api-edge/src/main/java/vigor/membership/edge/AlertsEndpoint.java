package vigor.membership.edge;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.membership.query.alert.AlertPage;
import vigor.membership.query.alert.BudgetScope;
import vigor.membership.query.alert.FindAlerts;

/** Shows administrators which budgets run out, newest first. */
@RestController
class AlertsEndpoint {
  private final Dispatch dispatch;

  AlertsEndpoint(Dispatch dispatch) {
    this.dispatch = dispatch;
  }

  @GetMapping("/api/v1/admin/alerts")
  Mono<AlertPage> alerts(
      @RequestParam(required = false) @Nullable BudgetScope scope,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
    return dispatch.ask(new FindAlerts(scope, cursor, limit), AlertPage.class);
  }
}
