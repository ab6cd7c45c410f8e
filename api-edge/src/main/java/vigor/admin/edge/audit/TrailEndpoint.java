package vigor.admin.edge.audit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.admin.command.audit.TrailScope;
import vigor.admin.query.audit.AuditTrailView;
import vigor.admin.query.audit.GetAuditTrail;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.dispatch.Refusals;
import vigor.kernel.edge.web.Caller;

/** Steps through one stream, as it is or as it was at any time, or gives it as a file. */
@RestController
class TrailEndpoint {
  private static final String PATH = "/api/v1/admin/audit/streams/{id}";
  private static final int ALL = Integer.MAX_VALUE;

  private final Dispatch dispatch;
  private final TrailViews views;

  TrailEndpoint(Dispatch dispatch, TrailViews views) {
    this.dispatch = dispatch;
    this.views = views;
  }

  @GetMapping(PATH)
  Mono<AuditTrailView> trail(
      @AuthenticationPrincipal Caller caller,
      @PathVariable @Size(max = 200) String id,
      @RequestParam(defaultValue = "0") @Min(0) long position,
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
      @RequestParam(required = false) @Nullable Instant at,
      @RequestParam(defaultValue = "false") boolean personal,
      @RequestParam(required = false) @Nullable @Size(max = 500) String reason) {
    return views
        .record(caller, TrailScope.STREAM, id, personal, reason)
        .then(Mono.defer(() -> read(new GetAuditTrail(id, position, limit, at, personal))));
  }

  @GetMapping(PATH + "/export")
  Mono<ResponseEntity<AuditTrailView>> export(
      @AuthenticationPrincipal Caller caller,
      @PathVariable @Size(max = 200) String id,
      @RequestParam(required = false) @Nullable Instant at,
      @RequestParam(defaultValue = "false") boolean personal,
      @RequestParam(required = false) @Nullable @Size(max = 500) String reason) {
    return views
        .record(caller, TrailScope.EXPORT, id, personal, reason)
        .then(Mono.defer(() -> read(new GetAuditTrail(id, 0, ALL, at, personal))))
        .map(trail -> ResponseEntity.ok().headers(asFile(trail)).body(trail));
  }

  private Mono<AuditTrailView> read(GetAuditTrail query) {
    return dispatch.ask(query, AuditTrailView.class).switchIfEmpty(Mono.error(Refusals::notFound));
  }

  private static HttpHeaders asFile(AuditTrailView trail) {
    HttpHeaders headers = new HttpHeaders();
    headers.setContentDisposition(
        ContentDisposition.attachment().filename(trail.id() + ".json").build());
    return headers;
  }
}
