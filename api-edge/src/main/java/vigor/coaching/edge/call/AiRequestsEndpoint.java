package vigor.coaching.edge.call;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.coaching.query.call.AiRequestPage;
import vigor.coaching.query.call.FindAiRequests;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.web.Caller;

/** Lists the caller's requests, newest first. */
@RestController
class AiRequestsEndpoint {
  private final Dispatch dispatch;

  AiRequestsEndpoint(Dispatch dispatch) {
    this.dispatch = dispatch;
  }

  @GetMapping("/api/v1/ai/requests")
  Mono<AiRequestPage> requests(
      @AuthenticationPrincipal Caller caller,
      @RequestParam(required = false) @Nullable String before,
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
    return dispatch.ask(new FindAiRequests(caller.person(), before, limit), AiRequestPage.class);
  }
}
