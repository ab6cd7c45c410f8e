package vigor.coaching.edge.call;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.coaching.query.call.AiRequestPage;
import vigor.coaching.query.call.FindAiRequests;
import vigor.kernel.command.PersonId;
import vigor.kernel.edge.dispatch.Dispatch;

/** Lists a person's requests for administrators, newest first; none for who never asked. */
@RestController
class PersonRequestsEndpoint {
  private final Dispatch dispatch;

  PersonRequestsEndpoint(Dispatch dispatch) {
    this.dispatch = dispatch;
  }

  @GetMapping("/api/v1/admin/users/{id}/ai-requests")
  Mono<AiRequestPage> requests(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String before,
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
    return dispatch.ask(new FindAiRequests(new PersonId(id), before, limit), AiRequestPage.class);
  }
}
