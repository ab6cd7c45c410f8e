package vigor.admin.edge.audit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.admin.query.audit.CheckpointPage;
import vigor.admin.query.audit.FindCheckpoints;
import vigor.kernel.edge.dispatch.Dispatch;

/** Gives what was signed about the log, to be kept where nobody who runs Vigor can change it. */
@RestController
class CheckpointsEndpoint {
  private final Dispatch dispatch;

  CheckpointsEndpoint(Dispatch dispatch) {
    this.dispatch = dispatch;
  }

  @GetMapping("/api/v1/admin/audit/checkpoints")
  Mono<CheckpointPage> checkpoints(
      @RequestParam(defaultValue = "0") @Min(0) long after,
      @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit) {
    return dispatch.ask(new FindCheckpoints(after, limit), CheckpointPage.class);
  }
}
