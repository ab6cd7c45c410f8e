package vigor.training.edge.progress;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.dispatch.Refusals;
import vigor.kernel.edge.web.Caller;
import vigor.training.query.progress.GetReceipt;
import vigor.training.query.progress.ReceiptView;

/** Opens a figure: formula, inputs, and the events behind it. */
@RestController
class ReceiptEndpoint {
  private final Dispatch dispatch;

  ReceiptEndpoint(Dispatch dispatch) {
    this.dispatch = dispatch;
  }

  @GetMapping("/api/v1/receipts/{id}")
  Mono<ReceiptView> receipt(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
    return dispatch
        .ask(new GetReceipt(caller.person(), id), ReceiptView.class)
        .switchIfEmpty(Mono.error(Refusals::notFound));
  }
}
