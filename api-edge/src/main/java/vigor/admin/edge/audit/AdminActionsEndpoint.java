package vigor.admin.edge.audit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.admin.query.audit.AdminActionPage;
import vigor.admin.query.audit.FindAdminActions;
import vigor.kernel.edge.dispatch.Dispatch;

/** Lists who did what, when, why, and what it changed. */
@RestController
class AdminActionsEndpoint {
  private final Dispatch dispatch;

  AdminActionsEndpoint(Dispatch dispatch) {
    this.dispatch = dispatch;
  }

  @GetMapping("/api/v1/admin/audit/actions")
  Mono<AdminActionPage> actions(
      @RequestParam(required = false) @Nullable @Size(max = 100) String actor,
      @RequestParam(required = false) @Nullable @Size(max = 100) String before,
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
    return dispatch.ask(new FindAdminActions(actor, before, limit), AdminActionPage.class);
  }
}
