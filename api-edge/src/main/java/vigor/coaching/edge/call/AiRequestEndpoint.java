package vigor.coaching.edge.call;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vigor.coaching.query.call.AiRequestView;
import vigor.coaching.query.call.GetAiRequest;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.dispatch.Refusals;
import vigor.kernel.edge.web.Caller;

/** Tells one request's whole story to its owner, and to administrators. */
@RestController
class AiRequestEndpoint {
  private final Dispatch dispatch;

  AiRequestEndpoint(Dispatch dispatch) {
    this.dispatch = dispatch;
  }

  @GetMapping("/api/v1/ai/requests/{id}")
  Mono<AiRequestView> request(
      @AuthenticationPrincipal Caller caller,
      Authentication authentication,
      @PathVariable UUID id) {
    GetAiRequest query = new GetAiRequest(mayReadAll(authentication) ? null : caller.person(), id);
    return dispatch.ask(query, AiRequestView.class).switchIfEmpty(Mono.error(Refusals::notFound));
  }

  /** An administrator in person; a script of theirs reads what is theirs. */
  private static boolean mayReadAll(Authentication authentication) {
    return authentication.getAuthorities().stream()
        .map(GrantedAuthority::getAuthority)
        .collect(Collectors.toSet())
        .containsAll(Set.of("ROLE_ADMIN", "SIGNED_IN"));
  }
}
