package vigor.privacy.edge;

import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.dispatch.Refusals;
import vigor.privacy.command.ErasureReceiptId;
import vigor.privacy.query.ErasureView;
import vigor.privacy.query.GetErasure;

/** Tells the holder of a receipt, who has no account any more, how far the erasure has come. */
@RestController
class ErasureEndpoint {
  private final Dispatch dispatch;

  ErasureEndpoint(Dispatch dispatch) {
    this.dispatch = dispatch;
  }

  @GetMapping("/api/v1/erasures/{receipt}")
  Mono<ErasureView> erasure(@PathVariable UUID receipt) {
    return dispatch
        .ask(new GetErasure(new ErasureReceiptId(receipt)), ErasureView.class)
        .switchIfEmpty(Mono.error(Refusals::notFound));
  }
}
