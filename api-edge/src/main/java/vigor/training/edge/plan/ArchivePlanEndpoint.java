package vigor.training.edge.plan;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.web.Caller;
import vigor.training.command.plan.PlanId;

/** Puts a plan away. */
@RestController
class ArchivePlanEndpoint {
  private final PlanEdits edits;

  ArchivePlanEndpoint(PlanEdits edits) {
    this.edits = edits;
  }

  @DeleteMapping(PlanPaths.ONE)
  Mono<ResponseEntity<Object>> archive(
      @AuthenticationPrincipal Caller caller,
      @PathVariable PlanId id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return edits.archive(caller.person(), id, ifMatch);
  }
}
