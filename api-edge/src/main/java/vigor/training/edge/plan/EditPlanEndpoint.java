package vigor.training.edge.plan;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.web.Caller;
import vigor.training.command.plan.PlanId;

/** Renames a plan. */
@RestController
class EditPlanEndpoint {
  private final PlanEdits edits;

  EditPlanEndpoint(PlanEdits edits) {
    this.edits = edits;
  }

  @PutMapping(PlanPaths.ONE)
  Mono<ResponseEntity<Object>> edit(
      @AuthenticationPrincipal Caller caller,
      @PathVariable PlanId id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody PlanEdit edit) {
    return edits.edit(caller.person(), id, edit, ifMatch);
  }
}
