package vigor.admin.edge.operation;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.admin.query.operation.GetSystemStatus;
import vigor.admin.query.operation.SystemStatusView;
import vigor.kernel.edge.dispatch.Dispatch;

/** Shows how every part of the house is. */
@RestController
class SystemStatusEndpoint {
  private final Dispatch dispatch;

  SystemStatusEndpoint(Dispatch dispatch) {
    this.dispatch = dispatch;
  }

  @GetMapping("/api/v1/admin/system-status")
  Mono<SystemStatusView> status() {
    return dispatch.ask(new GetSystemStatus(), SystemStatusView.class);
  }
}
