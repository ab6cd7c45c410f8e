package vigor.admin.edge.audit;

import jakarta.validation.constraints.Size;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.admin.command.audit.TrailScope;
import vigor.admin.query.audit.CorrelationView;
import vigor.admin.query.audit.GetCorrelation;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.dispatch.Refusals;
import vigor.kernel.edge.web.Caller;

/** Follows one request through all streams: from a click to what it cost. */
@RestController
class CorrelationEndpoint {
  private final Dispatch dispatch;
  private final TrailViews views;

  CorrelationEndpoint(Dispatch dispatch, TrailViews views) {
    this.dispatch = dispatch;
    this.views = views;
  }

  @GetMapping("/api/v1/admin/audit/correlations/{id}")
  Mono<CorrelationView> correlation(
      @AuthenticationPrincipal Caller caller, @PathVariable @Size(max = 100) String id) {
    return views
        .record(caller, TrailScope.CORRELATION, id, false, null)
        .then(Mono.defer(() -> dispatch.ask(new GetCorrelation(id), CorrelationView.class)))
        .filter(correlation -> !correlation.items().isEmpty())
        .switchIfEmpty(Mono.error(Refusals::notFound));
  }
}
