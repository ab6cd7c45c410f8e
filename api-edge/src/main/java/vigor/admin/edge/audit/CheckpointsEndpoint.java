package vigor.admin.edge.audit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vigor.admin.query.audit.CheckpointPage;
import vigor.admin.query.audit.CheckpointView;
import vigor.admin.query.audit.FindCheckpoints;
import vigor.kernel.edge.dispatch.Dispatch;

/** Gives what was signed about the log, to be kept where nobody who runs Vigor can change it. */
@RestController
class CheckpointsEndpoint {
  private static final String PATH = "/api/v1/admin/audit/checkpoints";
  private static final int AT_ONCE = 1000;

  private final Dispatch dispatch;

  CheckpointsEndpoint(Dispatch dispatch) {
    this.dispatch = dispatch;
  }

  @GetMapping(PATH)
  Mono<CheckpointPage> checkpoints(
      @RequestParam(defaultValue = "0") @Min(0) long after,
      @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit,
      @RequestParam(defaultValue = "false") boolean newest) {
    return dispatch.ask(new FindCheckpoints(after, limit, newest), CheckpointPage.class);
  }

  /** One JSON line each, as in the file beside the database; a page is in memory at a time. */
  @GetMapping(value = PATH + "/export", produces = MediaType.APPLICATION_NDJSON_VALUE)
  ResponseEntity<Flux<CheckpointView>> export() {
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("vigor-checkpoints.jsonl").build().toString())
        .body(page(0).expand(this::following).concatMapIterable(CheckpointPage::items));
  }

  private Mono<CheckpointPage> following(CheckpointPage page) {
    return page.next() == null ? Mono.empty() : page(page.next());
  }

  private Mono<CheckpointPage> page(long after) {
    return dispatch.ask(new FindCheckpoints(after, AT_ONCE, false), CheckpointPage.class);
  }
}
